import type pg from 'pg';
import type { Policy } from '#libs/domain/scoring';
import { PlannedStatement } from '#libs/platform/database';
import { resultTable } from '../computation/partitions.js';
import { resultColumns, scoresSql } from '../computation/score.sql.js';
import {
  createFresh,
  type FreshPartition,
  freshPartition,
  indexStatements,
  swapIn,
} from './fresh-partition.js';

/** Opens a connection of the owner; the load closes it. */
export type OwnerConnect = () => Promise<pg.Client>;

export interface NationalLoad {
  readonly year: number;
  /** Connections that score and build indexes at once. */
  readonly workers: number;
  /** Periods of the year whose inputs are gathered; those that have results by now are left as they are. */
  readonly periodIds: readonly number[];
}

interface LoadedPeriod {
  readonly agencyId: number;
  readonly id: number;
  readonly revision: number;
  readonly policy: Policy;
}

/**
 * The first results of many agencies' periods together, as the owner (docs/decisions/0014): scored into a fresh partition, indexed, then swapped in. Results of other periods are carried over. Whoever computes a
 * period of the year meanwhile waits; readers see the old partition until the swap. Interrupted anywhere, nothing has
 * changed; a second load at once waits for the first.
 * @returns the number of periods
 */
export async function loadResults(
  connect: OwnerConnect,
  { year, workers, periodIds }: NationalLoad,
): Promise<number> {
  const fresh = freshPartition('talent_result', year);
  const clients = await Promise.all(Array.from({ length: workers + 1 }, connect));
  // A connection that breaks is known by its query, which fails.
  for (const client of clients) client.on('error', () => undefined);
  try {
    return await loadInto(fresh, clients, periodIds);
  } catch (error) {
    await Promise.allSettled(clients.map((client) => client.end()));
    clients.splice(0, clients.length, await connect());
    await clients[0]?.query(`drop table if exists ${fresh.name}`);
    throw error;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function loadInto(
  fresh: FreshPartition,
  [control, ...hands]: readonly pg.Client[],
  ids: readonly number[],
): Promise<number> {
  if (!control) throw new Error('a load needs a connection');
  await control.query(`select pg_advisory_lock(hashtext('talentPool.nationalLoad'), $1)`, [fresh.year]);
  await createFresh(control, fresh);
  await control.query('begin');
  const periods = await lockPeriods(control, fresh.year, ids);
  await score(hands, fresh, periods);
  await inTurns(hands, await indexStatements(control, fresh), (hand, sql) => hand.query(sql));
  await control.query(`analyze ${fresh.name}`);
  await swapIn(control, fresh);
  await finish(control, periods);
  await control.query('commit');
  return periods.length;
}

/**
 * Locks every period of the year: who computes one takes it FOR SHARE first, so its inputs and results stand still.
 * @returns those to be loaded, the largest agency first
 */
async function lockPeriods(
  control: pg.Client,
  year: number,
  ids: readonly number[],
): Promise<LoadedPeriod[]> {
  await control.query('select from talent_period where cycle_year = $1 order by id for no key update', [
    year,
  ]);
  const { rows } = await control.query<LoadedPeriod>(
    `select t.agency_id as "agencyId", t.id, t.revision, v.definition as policy
     from talent_period t
     join scoring_policy_version v on (v.agency_id, v.id) = (t.agency_id, t.policy_version_id)
     left join (select agency_id, count(*) as people from employee group by agency_id) e on e.agency_id = t.agency_id
     where t.cycle_year = $1 and t.id = any($2) and t.state = 'draft' and t.computed_job_id is null
     order by e.people desc nulls last, t.id`,
    [year, ids],
  );
  return rows;
}

/** The next that is free takes the next piece of work. */
async function inTurns<T>(
  hands: readonly pg.Client[],
  work: readonly T[],
  act: (hand: pg.Client, piece: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...work];
  await Promise.all(
    hands.map(async (hand) => {
      for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) await act(hand, piece);
    }),
  );
}

async function score(
  hands: readonly pg.Client[],
  fresh: FreshPartition,
  periods: readonly LoadedPeriod[],
): Promise<void> {
  for (const hand of hands) {
    // One plan for all agencies; what is not durable yet becomes so with the swap, whose commit is.
    await hand.query(`set plan_cache_mode = 'force_generic_plan'; set synchronous_commit = off`);
  }
  const columns = resultColumns.join(', ');
  await hands[0]?.query(
    `insert into ${fresh.name} (${columns}) select ${columns} from ${resultTable(fresh.year)} where period_id <> all($1)`,
    [periods.map(({ id }) => id)],
  );
  const statements = new Map<string, PlannedStatement>();
  await inTurns(hands, periods, (hand, { agencyId, id, revision, policy }) => {
    const key = JSON.stringify(policy);
    const statement = statements.get(key) ?? new PlannedStatement(insertScores(fresh, policy));
    statements.set(key, statement);
    return hand.query({ name: statement.name, text: statement.text, values: [agencyId, id, revision] });
  });
}

function insertScores(fresh: FreshPartition, policy: Policy): string {
  const values = resultColumns.map((name) => (name === 'revision' ? '$3::smallint' : `s.${name}`));
  return `insert into ${fresh.name} (${resultColumns.join(', ')})
    select ${values.join(', ')} from (${scoresSql(policy, fresh.year, 'true')}) s`;
}

/** As the run of each agency ends: the periods are computed, and whoever follows one hears of it. */
async function finish(control: pg.Client, periods: readonly LoadedPeriod[]): Promise<void> {
  await control.query(`select set_config('app.context', $1, true)`, [JSON.stringify({ source: 'cli' })]);
  await control.query(
    `with moved as (
       update talent_period set state = 'computed', computed_at = clock_timestamp(), computed_job_id = started_job_id,
         version = version + 1 where id = any($1) returning agency_id, id)
     insert into outbox (agency_id, kind, name, payload)
     select agency_id, 'event', 'talentPool.periodMoved', jsonb_build_object('periodId', id) from moved`,
    [periods.map(({ id }) => id)],
  );
}
