import type pg from 'pg';
import { PRESETS } from '#libs/domain/scoring';
import { writeScores } from '#libs/features/talent-pool';
import { type BenchDatabase, connect } from '../bench-database.js';
import { alternate, median, type Measure, measureOf, seconds } from '../measure.js';
import { CYCLE_YEAR, type SyntheticAgency } from '../synthetic/agencies.js';
import { heapSeconds, loadSeconds } from './recomputation.js';

/** People one statement takes, as in libs/features/talent-pool. */
const BATCH = 2_000;
const WORKERS = 2;

interface Batch {
  readonly agencyId: number;
  readonly params: readonly number[];
}

/** Goal 4: the product's own run again with nothing changed, against the reference of goal 1; and its WAL per row. */
export async function measureRerun(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure[]> {
  await loadSeconds(database, agencies, WORKERS);
  await database.fill('vacuum (analyze) talent_result');
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => connect(database.appUrl)));
  const people = agencies.at(-1)?.last ?? 0;
  const written: number[] = [];
  const { values, baselines } = await alternate(
    async () => {
      const before = await writtenSoFar(database);
      const time = await seconds(() => writeEverything(workers, batchesOf(agencies)));
      written.push(((await writtenSoFar(database)) - before) / people);
      return time;
    },
    () => heapSeconds(database),
  );
  await Promise.all(workers.map((worker) => worker.end()));
  await database.client.query('drop table bench_heap');
  const bytes = median(written);
  return [
    measureOf({ name: 'rerun unchanged, s', goal: 1.5, bound: 'atMost' }, values, baselines),
    measureOf({ name: 'rerun unchanged, WAL bytes per row', goal: 1, bound: 'atMost' }, [bytes], [1]),
  ];
}

async function writtenSoFar({ client }: BenchDatabase): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `select pg_current_wal_insert_lsn() - '0/0' as bytes`,
  );
  return Number(rows[0]?.bytes);
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
