import { type EventState, isOpenForSetUp } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, type Tx } from '#libs/platform/database';
import type { EventEditor } from './access.sql.js';
import { readEvent } from './event.sql.js';
import type { EventView } from './event.view.js';

/** An event and the version of its set-up a change is based on. */
export interface EventRef {
  readonly id: number;
  readonly version: number;
}

/**
 * Locks an event for its editor, who has to act in it, at the version the change is based on.
 * @throws StaleVersion with the event as it stands; DomainError assessmentCentre.event-not-found,
 *   assessmentCentre.not-your-event
 */
export async function lockEvent(tx: Tx, editor: EventEditor, { id, version }: EventRef): Promise<EventView> {
  const event = await holdEvent(tx, editor, id);
  if (event.version !== version) throw new StaleVersion(event);
  return event;
}

/** The same for changes that have a version of their own. */
export async function holdEvent(tx: Tx, editor: EventEditor, id: number): Promise<EventView> {
  await tx.query('select 1 from assessment_event where id = $1 for update', [id]);
  const event = await readEvent(tx, editor, id);
  if (!event.acts) throw new DomainError('forbidden', 'assessmentCentre.not-your-event');
  return event;
}

/** @throws DomainError assessmentCentre.event-locked: the state does not allow the change */
export function requireState(event: EventView, ...states: readonly EventState[]): void {
  const isOpen = states.length === 0 ? isOpenForSetUp(event.state) : states.includes(event.state);
  if (!isOpen) throw new DomainError('conflict', 'assessmentCentre.event-locked', { state: event.state });
}

/** The set-up has changed: whoever works on an older one is told. @returns the event as it is now */
export async function touchEvent(tx: Tx, editor: EventEditor, id: number): Promise<EventView> {
  await tx.query('update assessment_event set version = version + 1 where id = $1', [id]);
  return readEvent(tx, editor, id);
}
