import type { EventState } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { Params, type Rows } from '#libs/features/directory/access';
import { actsInEvent, type EventViewer } from '../events/access.sql.js';

/** States in which the ratings of everybody are open to the meeting. */
const OPEN: ReadonlySet<EventState> = new Set(['integration', 'locked', 'released']);

/** What a viewer of the integration may do. */
export interface IntegrationAccess {
  readonly state: EventState;
  readonly isLead: boolean;
  /** Whether values may be answered: the event has reached the meeting. */
  readonly isOpen: boolean;
}

/**
 * The viewer acts in the event as lead or assessor.
 * @throws DomainError assessmentCentre.event-not-found
 */
export async function integrationAccess(
  rows: Rows,
  viewer: EventViewer,
  eventId: number,
): Promise<IntegrationAccess> {
  const params = new Params();
  const acts = actsInEvent(viewer, 'e', params);
  const [event] = await rows.query<{ state: EventState }>(
    `select e.state from assessment_event e where e.id = ${params.add(eventId, 'int')} and ${acts}`,
    params.values,
  );
  if (!event) throw new DomainError('not-found', 'assessmentCentre.event-not-found');
  return { state: event.state, isLead: viewer.role === 'leadAssessor', isOpen: OPEN.has(event.state) };
}

/** @throws DomainError assessmentCentre.not-integrating: nobody sees values before the meeting */
export function requireOpen({ isOpen, state }: IntegrationAccess): void {
  if (!isOpen) throw new DomainError('conflict', 'assessmentCentre.not-integrating', { state });
}
