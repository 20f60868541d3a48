import { Injectable } from '@nestjs/common';
import { designFindings, type EventState, moveRefusal } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import { eventDesign, TAKES_PART } from '../design/design-facts.js';
import { ResultsService } from '../results/results.service.js';
import { deriveConflicts } from '../team/conflicts.js';
import type { EventEditor } from './access.sql.js';
import { makeCells } from './cells.js';
import { columnsOf, type EventInput, requireSound } from './event-input.js';
import { readEvent } from './event.sql.js';
import type { EventView } from './event.view.js';
import { type EventRef, lockEvent, requireState, touchEvent } from './lock.js';
import { refreshWords, snapshotStandards, USUAL_COMPETENCIES, writeWords } from './snapshot.js';

export interface EventMoveInput {
  readonly to: EventState;
  readonly reason?: string | null;
}

/** Sets up events and moves them through their states (docs/domain/02, Assessment event). */
@Injectable()
export class EventsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly results: ResultsService,
  ) {}

  /** A draft that measures the nine; who makes it is in its team. @throws DomainError of the input */
  create(editor: EventEditor, input: EventInput): Promise<EventView> {
    requireSound(input);
    return this.work.run(editor, async (tx) => {
      const { columns, values } = columnsOf(input);
      const places = values.map((_, place) => `$${place + 2}`);
      const made = await tx.first<{ id: number }>(
        `insert into assessment_event (agency_id, ${columns.join(', ')}) values ($1, ${places.join(', ')}) returning id`,
        [editor.agencyId, ...values],
      );
      if (!made) throw new Error('the event was not inserted');
      await tx.query(
        'insert into assessment_team_member (agency_id, event_id, account_id, role) values ($1, $2, $3, $4)',
        [editor.agencyId, made.id, editor.accountId, editor.role],
      );
      await writeWords(tx, made.id, USUAL_COMPETENCIES, this.today(editor));
      return readEvent(tx, editor, made.id);
    });
  }

  /** Changes the basics while the set-up is open. @throws StaleVersion; DomainError of the input, event-locked */
  change(editor: EventEditor, ref: EventRef, input: EventInput): Promise<EventView> {
    requireSound(input);
    return this.work.run(editor, async (tx) => {
      const event = await lockEvent(tx, editor, ref);
      requireState(event);
      if (event.state !== 'draft' && input.assessedLevel !== event.assessedLevel) {
        throw new DomainError('conflict', 'assessmentCentre.level-fixed', { field: 'assessedLevel' });
      }
      const { columns, values } = columnsOf(input);
      const sets = columns.map((column, place) => `${column} = $${place + 2}`);
      await tx.query(`update assessment_event set ${sets.join(', ')} where id = $1`, [ref.id, ...values]);
      return touchEvent(tx, editor, ref.id);
    });
  }

  /**
   * Moves the event: scheduling takes the snapshot of words and standards, starting makes the cells of every sheet,
   * locking makes results and reports, releasing opens them, going back takes that back.
   * @throws StaleVersion; DomainError assessmentCentre.move-unknown, move-not-yours, reason-missing, design-unsound,
   *   ratings-open, and what locking refuses
   */
  move(editor: EventEditor, ref: EventRef, { to, reason = null }: EventMoveInput): Promise<EventView> {
    return this.work.run(editor, async (tx) => {
      const event = await lockEvent(tx, editor, ref);
      await this.requireMove(tx, editor, event, { to, reason });
      if (to === 'scheduled' && event.state === 'draft') await this.takeSnapshot(tx, editor, event);
      await tx.query('update assessment_event set state = $2 where id = $1', [event.id, to]);
      if (to === 'running') await makeCells(tx, event.id);
      const step = { eventId: event.id, from: event.state, to, reason: reason ?? '' };
      await this.results.follow(tx, editor, step);
      await tx.query(
        `insert into assessment_event_move (agency_id, event_id, from_state, to_state, reason, moved_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [editor.agencyId, event.id, event.state, to, reason, editor.accountId],
      );
      return touchEvent(tx, editor, event.id);
    });
  }

  private async requireMove(
    tx: Tx,
    editor: EventEditor,
    event: EventView,
    { to, reason = null }: EventMoveInput,
  ): Promise<void> {
    const isSetUp = to === 'scheduled' || to === 'running';
    const found = isSetUp ? designFindings(await eventDesign(tx, event.id, editor.timeZone)) : [];
    const errors = found.filter(({ severity }) => severity === 'error');
    const openRatings = event.ratings - event.filledRatings;
    const facts = { role: editor.role ?? '', reason, errors: errors.length, openRatings };
    const refusal = moveRefusal(event.state, to, facts);
    if (!refusal) return;
    const kind =
      refusal === 'move-not-yours' ? 'forbidden' : refusal === 'reason-missing' ? 'invalid' : 'conflict';
    throw new DomainError(kind, `assessmentCentre.${refusal}`, {
      from: event.state,
      to,
      ...(refusal === 'design-unsound' ? { findings: errors.map(({ code }) => code) } : {}),
      ...(refusal === 'ratings-open' ? { open: openRatings } : {}),
    });
  }

  private async takeSnapshot(tx: Tx, editor: EventEditor, event: EventView): Promise<void> {
    const day = this.today(editor);
    await refreshWords(tx, event.id, day);
    await deriveConflicts(tx, event.id, day);
    const people = await tx.query<{ id: number }>(
      `select p.id from assessment_participant p where p.event_id = $1 and ${TAKES_PART}`,
      [event.id],
    );
    await snapshotStandards(
      tx,
      event,
      people.map(({ id }) => id),
      day,
    );
  }

  private today({ timeZone }: EventEditor) {
    return this.clock.today(timeZone);
  }
}
