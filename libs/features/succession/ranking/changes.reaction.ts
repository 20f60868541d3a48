import { Injectable } from '@nestjs/common';
import type { EventName, EventPayloads } from '#libs/contracts/events';
import type { Tx } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import type { EventReaction } from '#libs/platform/outbox';
import { orderRanking } from './order-ranking.js';
import { currentPeriod, RankingService } from './ranking.service.js';

const EVENTS = [
  'directory.holdingsChanged',
  'directory.positionsChanged',
  'directory.employeesChanged',
  'trackRecord.recordsChanged',
  'competency.standardsChanged',
  'assessment.resultsChanged',
] as const satisfies readonly EventName[];
type Changed = (typeof EVENTS)[number];

/** Posts one reaction ranks by itself; more are a job. */
const FEW = 40;

/**
 * Somebody moved, a post or a fact about a member changed: the posts concerned are ranked again within moments. A person
 * who left the pool leaves every list, and the post left behind appears.
 */
@Injectable()
export class SuccessionChangesReaction implements EventReaction<Changed> {
  readonly handler = 'succession.changed-posts';
  readonly events = EVENTS;

  constructor(
    private readonly ranking: RankingService,
    private readonly jobs: Jobs,
  ) {}

  async react(tx: Tx, payload: EventPayloads[Changed]): Promise<void> {
    const period = await currentPeriod(tx);
    if (!period) return;
    const positionIds = 'positionIds' in payload ? payload.positionIds : [];
    const employeeIds = 'employeeIds' in payload ? payload.employeeIds : [];
    const concerned = await tx.query<{ id: number }>(CONCERNED, [positionIds, employeeIds, FEW + 1]);
    const back = await tx.first(RETURNED, [period.id, employeeIds]);
    if (concerned.length > FEW || back) await orderRanking(tx, this.jobs);
    else if (concerned.length > 0) {
      await this.ranking.rank(
        tx,
        concerned.map(({ id }) => id),
      );
    }
  }
}

/** The posts that changed, and those with a changed person in a list. */
const CONCERNED = `select id from position where id = any($1::int[])
  union select position_id from succession_candidate where employee_id = any($2::int[]) limit $3`;

/** A member who stands in no list: a change may bring them into any. */
const RETURNED = `select r.employee_id from talent_period t
  join talent_result r on r.cycle_year = t.cycle_year and r.period_id = t.id and r.pool > 0
  where t.id = $1 and r.employee_id = any($2::int[])
    and not exists (select from succession_candidate c where c.employee_id = r.employee_id) limit 1`;
