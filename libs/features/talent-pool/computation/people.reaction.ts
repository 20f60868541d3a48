import { Injectable } from '@nestjs/common';
import type { EventName, EventPayloads } from '#libs/contracts/events';
import { subtreeSql } from '#libs/features/directory/access';
import type { Tx } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import type { EventReaction } from '#libs/platform/outbox';
import { COMPUTED_STATES, TalentComputation } from './computation.service.js';
import { among } from './refresh.js';

const EVENTS = [
  'directory.employeesChanged',
  'directory.holdingsChanged',
  'directory.positionsChanged',
  'directory.completenessStated',
  'trackRecord.recordsChanged',
  'performance.ratingsChanged',
  'competency.standardsChanged',
  'assessment.resultsChanged',
] as const satisfies readonly EventName[];
type Changed = (typeof EVENTS)[number];

/** Whom one reaction computes by itself; more are a job. */
const FEW = 1_000;

/**
 * One changed input recomputes just the people it concerns, in every period that is computed and not yet proposed
 * (docs/domain/03, Computing a period).
 */
@Injectable()
export class TalentPeopleReaction implements EventReaction<Changed> {
  readonly handler = 'talent-pool.changed-people';
  readonly events = EVENTS;

  constructor(
    private readonly computation: TalentComputation,
    private readonly jobs: Jobs,
  ) {}

  async react(tx: Tx, payload: EventPayloads[Changed]): Promise<void> {
    const periods = await tx.query<{ id: number; name: string }>(
      'select id, name from talent_period where state = any($1) and revision > 0 order by id',
      [[...COMPUTED_STATES]],
    );
    if (periods.length === 0) return;
    const ids = await concerned(tx, payload);
    if (ids.length === 0) return;
    for (const { id, name } of periods) {
      if (ids.length <= FEW) await this.computation.refresh(tx, id, among(ids));
      else await this.orderRefresh(tx, id, name);
    }
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
