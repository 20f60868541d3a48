import { Injectable } from '@nestjs/common';
import type { EventName, EventPayloads } from '#libs/contracts/events';
import { subtreeSql } from '#libs/features/directory/access';
import type { Tx } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import type { EventReaction } from '#libs/platform/outbox';
import { TalentComputation } from './computation.service.js';
import type { InputPart } from './facts.sql.js';
import { COMPUTED_STATES } from './period-lock.js';
import { among } from './refresh.js';

/** What of a person's inputs each event may have changed; null: anything, also whether the person is in the period. */
const PART_OF = {
  'directory.employeesChanged': null,
  'directory.holdingsChanged': null,
  'directory.positionsChanged': null,
  'directory.completenessStated': null,
  'trackRecord.recordsChanged': 'trackRecord',
  'performance.ratingsChanged': 'ratings',
  'competency.standardsChanged': 'assessment',
  'assessment.resultsChanged': 'assessment',
} as const satisfies Partial<Record<EventName, InputPart | null>>;
type Changed = keyof typeof PART_OF;

/** Whom one reaction computes by itself; more are a job. */
const FEW = 1_000;

/**
 * One changed input recomputes just the people it concerns, in every period that is computed and not yet proposed
 * (docs/domain/03, Computing a period).
 */
@Injectable()
export class TalentPeopleReaction implements EventReaction<Changed> {
  readonly handler = 'talent-pool.changed-people';
  readonly events = Object.keys(PART_OF) as Changed[];

  constructor(
    private readonly computation: TalentComputation,
    private readonly jobs: Jobs,
  ) {}

  async react(tx: Tx, payload: EventPayloads[Changed], event: Changed): Promise<void> {
    const ids = await concerned(tx, payload);
    if (ids.length > FEW) await this.orderRefreshes(tx);
    else if (ids.length > 0) await this.computation.refreshOpen(tx, among(ids, PART_OF[event]));
  }

  private async orderRefreshes(tx: Tx): Promise<void> {
    const periods = await tx.query<{ id: number; name: string }>(
      'select id, name from talent_period where state = any($1) and revision > 0 order by id',
      [[...COMPUTED_STATES]],
    );
    for (const { id, name } of periods) await this.orderRefresh(tx, id, name);
  }

  /** A job that has not begun yet will see this change too. */
  private async orderRefresh(tx: Tx, periodId: number, name: string): Promise<void> {
    const waiting = await tx.first(
      `select id from job_run where name = 'talentPool.refresh' and state = 'waiting' and (payload ->> 'periodId')::int = $1`,
      [periodId],
    );
    if (!waiting) await this.jobs.order(tx, 'talentPool.refresh', { periodId }, name);
  }
}

/** The ids of the people a change concerns; one more than a reaction takes is enough to know. */
async function concerned(tx: Tx, payload: EventPayloads[Changed]): Promise<readonly number[]> {
  if ('employeeIds' in payload) return payload.employeeIds;
  const rows =
    'unitIds' in payload
      ? await tx.query<{ id: number }>(ofUnits, [payload.unitIds, FEW + 1])
      : await tx.query<{ id: number }>(ofPositions, [payload.positionIds, FEW + 1]);
  return rows.map(({ id }) => id);
}

const ofPositions = `select distinct employee_id as id from holding where position_id = any($1::int[]) and voided_at is null limit $2`;

const ofUnits = `with units as (select distinct b.id from unnest($1::int[]) unit(id) cross join lateral (${subtreeSql('unit.id')}) b)
  select e.id from employee e where e.org_unit_id in (select id from units)
  union select h.employee_id from holding h join position p on p.id = h.position_id
  where p.org_unit_id in (select id from units) and h.voided_at is null limit $2`;
