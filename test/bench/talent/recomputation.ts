import type pg from 'pg';
import { PRESETS } from '#libs/domain/scoring';
import { scoresSql, writeScores } from '#libs/features/talent-pool';
import { type BenchDatabase, connect } from '../bench-database.js';
import { alternate, type Measure, measureOf, seconds } from '../measure.js';
import { CYCLE_YEAR, type SyntheticAgency } from '../synthetic/agencies.js';

/** Connections the product's run may use: one per worker. */
const WORKERS = 2;
/** People one statement takes, as in libs/features/talent-pool. */
const BATCH = 2_000;
const HEAP = 'bench_heap';
const FIGURES = 'agency_id, employee_id, kinerja, potensial, talent_score, box, missing, pool';

interface Batch {
  readonly agencyId: number;
  readonly params: readonly number[];
}

/**
 * Goal 1: everybody's results from their inputs, queryable with the indexes, as the application's role under row-level
 * security writes them, against the same rows put into a fresh heap by one statement of the owner.
 */
export async function measureRecomputation(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure> {
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => connect(database.appUrl)));
  const { client } = database;
  const { values, baselines } = await alternate(
    async () => {
      await database.fill('truncate talent_result, talent_result_history');
      await settle(database);
      return seconds(() => writeEverything(workers, batchesOf(agencies)));
    },
    async () => {
      await client.query(`drop table if exists ${HEAP}`);
      await client.query(`create table ${HEAP} (like talent_result)`);
      await settle(database);
      return seconds(() => client.query(intoHeap()));
    },
  );
  await Promise.all(workers.map((worker) => worker.end()));
  await expectSame(client);
  await client.query(`drop table ${HEAP}`);
  await database.fill(`vacuum (analyze) talent_result`);
  return measureOf({ name: 'recomputation, s', goal: 1.8, bound: 'atMost' }, values, baselines);
}

/** What an earlier step left to be written is written before the clock starts. */
async function settle(database: BenchDatabase): Promise<void> {
  await database.fill('checkpoint');
}

function batchesOf(agencies: readonly SyntheticAgency[]): Batch[] {
  return agencies.flatMap(({ agencyId, periodId, first, last }) => {
    const starts = Array.from(
      { length: Math.ceil((last - first + 1) / BATCH) },
      (_, place) => first + place * BATCH,
    );
    return starts.map((start) => ({
      agencyId,
      params: [agencyId, periodId, start, Math.min(start + BATCH - 1, last)],
    }));
  });
}

async function writeEverything(workers: readonly pg.Client[], batches: Batch[]): Promise<void> {
  const sql = writeScores(PRESETS.A, CYCLE_YEAR, 'i.employee_id between $3::int and $4::int');
  const waiting = [...batches];
  await Promise.all(
    workers.map(async (worker) => {
      for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
        await worker.query('begin');
        await worker.query(`select set_config('app.agency', $1, true)`, [String(batch.agencyId)]);
        await worker.query(sql, [...batch.params]);
        await worker.query('commit');
      }
    }),
  );
}

/** The same SELECT for every period at once. */
function intoHeap(): string {
  const scores = scoresSql(PRESETS.A, CYCLE_YEAR, 'true')
    .replaceAll('$1', 'a.agency_id')
    .replaceAll('$2', 'a.agency_id');
  return `insert into ${HEAP} (agency_id, cycle_year, period_id, employee_id, revision, org_unit_id, post_group,
    kinerja, potensial, talent_score, box, missing, gate_status, gate_rating, gate_competency, gate_training,
    gate_discipline, gate_retirement, pool)
  select s.agency_id, s.cycle_year, s.period_id, s.employee_id, 1, s.org_unit_id, s.post_group,
    s.kinerja, s.potensial, s.talent_score, s.box, s.missing, s.gate_status, s.gate_rating, s.gate_competency,
    s.gate_training, s.gate_discipline, s.gate_retirement, s.pool
  from synthetic_agency a cross join lateral (${scores}) s`;
}

/** A figure about other rows would say nothing. */
async function expectSame(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ results: string; heap: string; differing: string }>(
    `select (select count(*) from talent_result where cycle_year = ${CYCLE_YEAR}) as results,
            (select count(*) from ${HEAP}) as heap,
            (select count(*) from (select ${FIGURES} from talent_result except select ${FIGURES} from ${HEAP}) d) as differing`,
  );
  const [counts] = rows;
  if (counts?.results !== counts?.heap || counts?.differing !== '0')
    throw new Error(`both sides must write the same rows: ${JSON.stringify(counts)}`);
}
