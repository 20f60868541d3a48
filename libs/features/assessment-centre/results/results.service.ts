import { Injectable } from '@nestjs/common';
import type { EventState } from '#libs/domain/assessment-event';
import type { ReportContent } from '#libs/domain/assessment-report';
import { type OwnResult, OwnResults } from '#libs/features/assessment/own-results';
import { Clock } from '#libs/platform/clock';
import type { Tx } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { type EventFacts, eventFacts } from '../integration/event.facts.js';
import { integrate } from '../integration/integrate.js';
import { participantFacts } from '../integration/participant.facts.js';
import { type Integrated, refuseBlocked } from './blockers.js';
import { type LockFacts, reportContent } from './content.js';
import { reportNumber } from './report-number.js';

/** A step of an event's state that was just made; the caller holds the event. */
export interface StepOfEvent {
  readonly eventId: number;
  readonly from: EventState;
  readonly to: EventState;
  /** Of a step back; else blank. */
  readonly reason: string;
}

/**
 * Results come to be at the lock and are voided when it is undone. Everything of an event happens in the transaction
 * that moves it, so a reader sees all of its results or none.
 */
@Injectable()
export class ResultsService {
  constructor(
    private readonly results: OwnResults,
    private readonly clock: Clock,
  ) {}

  /** What a step of the event's state does to its results; most steps do nothing. @throws as `lock` */
  async follow(tx: Tx, editor: EventEditor, { eventId, from, to, reason }: StepOfEvent): Promise<void> {
    if (from === 'integration' && to === 'locked') await this.lock(tx, editor, eventId);
    if (from === 'locked' && to === 'integration') await this.unlock(tx, eventId, reason);
    if (from === 'locked' && to === 'released') await this.release(tx, eventId);
    if (from === 'released' && to === 'locked') await this.takeBack(tx, eventId);
  }

  /**
   * Computes every participant's result, records it, freezes what the report prints and publishes each person's. The
   * caller holds the event FOR UPDATE.
   * @throws DomainError assessmentCentre.nobody-assessed, assessmentCentre.lock-blocked, assessment.result-exists
   */
  async lock(tx: Tx, editor: EventEditor, eventId: number): Promise<void> {
    const event = await eventFacts(tx, eventId);
    const people = await participantFacts(tx, eventId, null);
    const integrated = people.map((person) => ({ person, result: integrate(event, person) }));
    refuseBlocked(integrated);
    const resultIds = await this.results.record(
      tx,
      integrated.map((one) => ownResult(event, one)),
    );
    const lock = { event, at: this.clock.now(), lead: await nameOf(tx, editor) };
    await this.writeReports(tx, lock, integrated, resultIds);
  }

  /** Voids the results with the reason; the reports stay readable as withdrawn. The caller holds the event. */
  async unlock(tx: Tx, eventId: number, reason: string): Promise<void> {
    const withdrawn = await tx.query<{ participantId: number }>(
      `update assessment_report r set state = 'withdrawn', withdrawn_reason = $2, version = r.version + 1
       from assessment_participant p
       where p.id = r.participant_id and p.event_id = $1 and r.state <> 'withdrawn'
       returning r.participant_id as "participantId"`,
      [eventId, reason],
    );
    await this.results.withdraw(
      tx,
      withdrawn.map(({ participantId }) => participantId),
      reason,
    );
  }

  /** Opens the reports to their participants. The caller holds the event. */
  async release(tx: Tx, eventId: number): Promise<void> {
    await tx.query(
      `update assessment_report r set state = 'released', released_at = $2, version = r.version + 1
       from assessment_participant p where p.id = r.participant_id and p.event_id = $1 and r.state = 'locked'`,
      [eventId, this.clock.now()],
    );
  }

  /** Takes released reports back; the results stay. The caller holds the event. */
  async takeBack(tx: Tx, eventId: number): Promise<void> {
    await tx.query(
      `update assessment_report r set state = 'locked', released_at = null, version = r.version + 1
       from assessment_participant p where p.id = r.participant_id and p.event_id = $1 and r.state = 'released'`,
      [eventId],
    );
  }

  private async writeReports(
    tx: Tx,
    lock: LockFacts,
    integrated: readonly Integrated[],
    resultIds: readonly number[],
  ): Promise<void> {
    const issues = await earlierReports(tx, lock.event.id);
    const rows = integrated.map(({ person, result }, place) => {
      const issue = (issues.get(person.id) ?? 0) + 1;
      const number = reportNumber({ eventId: lock.event.id, participant: person.number, at: lock.at, issue });
      const content: ReportContent = reportContent(lock, person, result, number);
      return { participant_id: person.id, result_id: resultIds[place], number, content };
    });
    await tx.query(
      `insert into assessment_report (agency_id, participant_id, number, result_id, content)
       select $2, participant_id, number, result_id, content
       from jsonb_to_recordset($1::jsonb) as r (participant_id int, number text, result_id int, content jsonb)`,
      [JSON.stringify(rows), tx.actor.agencyId],
    );
  }
}

function ownResult(event: EventFacts, { person, result }: Integrated): OwnResult {
  const { purpose, method, assessedLevel, institution, accreditation, scale } = event;
  return {
    ...{ purpose, method, assessedLevel, institution, accreditation, scale },
    participantId: person.id,
    employeeId: person.employeeId,
    assessedOn: person.assessedOn,
    levels: given(result.competencies.map(({ code, final }) => [code, final])),
    aspects: given(Object.entries(person.potential)),
  };
}

/** What is missing is no row. */
function given(entries: readonly (readonly [string, number | null])[]): Record<string, number> {
  return Object.fromEntries(entries.flatMap(([code, value]) => (value === null ? [] : [[code, value]])));
}

/** How many reports each participant was given before. */
async function earlierReports(tx: Tx, eventId: number): Promise<Map<number, number>> {
  const rows = await tx.query<{ participantId: number; count: number }>(
    `select r.participant_id as "participantId", count(*)::int as count
     from assessment_report r join assessment_participant p on p.id = r.participant_id
     where p.event_id = $1 group by r.participant_id`,
    [eventId],
  );
  return new Map(rows.map(({ participantId, count }) => [participantId, count]));
}

async function nameOf(tx: Tx, { accountId }: EventEditor): Promise<string> {
  const account = await tx.first<{ name: string }>('select display_name as name from account where id = $1', [
    accountId,
  ]);
  return account?.name ?? '';
}
