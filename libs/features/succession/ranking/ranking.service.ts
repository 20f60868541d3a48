import { Injectable } from '@nestjs/common';
import { addMonths } from '#libs/domain/calendar';
import { VACANCY_MONTHS } from '#libs/features/directory';
import { Clock } from '#libs/platform/clock';
import type { Tx } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { candidateRows } from './candidate-rows.js';
import { POOL_PEOPLE, type PoolPerson } from './people.sql.js';
import { TARGET_POSTS, type TargetPost } from './posts.sql.js';
import { CLEAR_OTHERS, WRITE_CANDIDATES } from './write.sql.js';

/** Posts whose lists one statement writes. */
const CHUNK = 20;

/** What a ranking did; counts only. */
export interface RankingResult {
  readonly posts: number;
  readonly people: number;
  /** Posts whose lists changed. */
  readonly changed: number;
}

/** The period whose KRS counts now: the newest that is set or published; null where none is. */
export async function currentPeriod(tx: Tx): Promise<{ id: number; name: string } | null> {
  return tx.first<{ id: number; name: string }>(
    `select id, name from talent_period where state in ('approved', 'published')
     order by reference_date desc, id desc limit 1`,
  );
}

/** Ranks the pool for every post that needs a successor. */
@Injectable()
export class RankingService {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Brings the lists of all posts, or of the given ones, up to date with the period that counts now. Run again it
   * changes nothing. Rankings of one agency wait for each other: the last to write is then the last to have read.
   * @param positionIds null: every post that needs a successor
   */
  async rank(tx: Tx, positionIds: readonly number[] | null): Promise<RankingResult> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('succession.rank'), $1)`, [tx.actor.agencyId]);
    const period = await currentPeriod(tx);
    const zone = await tx.first<{ timeZone: string }>('select time_zone as "timeZone" from agency');
    if (!zone) return { posts: 0, people: 0, changed: 0 };
    const today = this.clock.today(zone.timeZone);
    const horizon = addMonths(today, VACANCY_MONTHS);
    const posts = period ? await tx.query<TargetPost>(TARGET_POSTS, [today, horizon, positionIds]) : [];
    const people =
      period && posts.length > 0 ? await tx.query<PoolPerson>(POOL_PEOPLE, [period.id, today]) : [];
    const changed = await this.clearOthers(tx, posts, positionIds);
    for (let start = 0; period && start < posts.length; start += CHUNK) {
      const chunk = posts.slice(start, start + CHUNK);
      const rows = chunk.flatMap((post) => candidateRows(post, people, today));
      changed.push(...(await write(tx, period.id, chunk, rows)));
    }
    await this.outbox.addBatches(tx, 'succession.candidatesChanged', changed, (ids) => ({
      positionIds: ids,
    }));
    return { posts: posts.length, people: people.length, changed: changed.length };
  }

  private async clearOthers(
    tx: Tx,
    posts: readonly TargetPost[],
    positionIds: readonly number[] | null,
  ): Promise<number[]> {
    const kept = posts.map(({ positionId }) => positionId);
    return idsOf(await tx.query<Changed>(CLEAR_OTHERS, [kept, positionIds]));
  }
}

interface Changed {
  readonly positionId: number;
}

async function write(
  tx: Tx,
  periodId: number,
  posts: readonly TargetPost[],
  rows: readonly object[],
): Promise<number[]> {
  const ids = posts.map(({ positionId }) => positionId);
  return idsOf(
    await tx.query<Changed>(WRITE_CANDIDATES, [tx.actor.agencyId, periodId, ids, JSON.stringify(rows)]),
  );
}

function idsOf(rows: readonly Changed[]): number[] {
  return rows.map(({ positionId }) => positionId);
}
