import { PRESETS } from '#libs/domain/scoring';
import { loadResults, scoresSql } from '#libs/features/talent-pool';
import { type BenchDatabase, connect } from '../bench-database.js';
import { alternate, type Measure, measureOf, seconds } from '../measure.js';
import { CYCLE_YEAR, type SyntheticAgency } from '../synthetic/agencies.js';

/** Connections of a load: one per worker. */
const WORKERS = 2;
const HEAP = 'bench_heap';
const FIGURES = 'agency_id, employee_id, kinerja, potensial, talent_score, box, missing, pool';

/**
 * Goal 1: everybody's results from their inputs by the owner's load of a year, queryable with the indexes, against the
 * same rows put into a fresh heap by one statement of one connection.
 */
export async function measureRecomputation(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure> {
  const { values, baselines } = await alternate(
    () => loadSeconds(database, agencies, WORKERS),
    () => heapSeconds(database),
  );
  await expectSame(database);
  await database.client.query(`drop table ${HEAP}`);
  await database.fill(`vacuum (analyze) talent_result`);
  return measureOf({ name: 'recomputation, s', goal: 1.8, bound: 'atMost' }, values, baselines);
}

/** Goal 5: rows per second of a load with two workers against one. */
export async function measureWorkers(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure> {
  const people = agencies.at(-1)?.last ?? 0;
  const { values, baselines } = await alternate(
    async () => people / (await loadSeconds(database, agencies, WORKERS)),
    async () => people / (await loadSeconds(database, agencies, 1)),
  );
  await database.fill(`vacuum (analyze) talent_result`);
  return measureOf({ name: 'two workers, rows/s', goal: 1.6, bound: 'atLeast' }, values, baselines);
}

/** Seconds of a load into an empty year. */
export async function loadSeconds(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
  workers: number,
): Promise<number> {
  await database.fill('truncate talent_result, talent_result_history');
  await database.fill(`update talent_period set state = 'draft', computed_job_id = null`);
  await settle(database);
  const periodIds = agencies.map(({ periodId }) => periodId);
  return seconds(() =>
    loadResults(() => connect(database.ownerUrl), { year: CYCLE_YEAR, workers, periodIds }),
  );
}

/** The reference of goals 1 and 4: the same rows by one INSERT ... SELECT of one connection, without indexes. */
export async function heapSeconds(database: BenchDatabase): Promise<number> {
  const { client } = database;
  await client.query(`drop table if exists ${HEAP}`);
  await client.query(`create table ${HEAP} (like talent_result including generated)`);
  await settle(database);
  return seconds(() => client.query(intoHeap()));
}

/** What an earlier step left to be written is written before the clock starts. */
async function settle(database: BenchDatabase): Promise<void> {
  await database.fill('checkpoint');
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
async function expectSame({ client }: BenchDatabase): Promise<void> {
  const { rows } = await client.query<{ results: string; heap: string; differing: string }>(
    `select (select count(*) from talent_result where cycle_year = ${CYCLE_YEAR}) as results,
            (select count(*) from ${HEAP}) as heap,
            (select count(*) from (select ${FIGURES} from talent_result except select ${FIGURES} from ${HEAP}) d) as differing`,
  );
  const [counts] = rows;
  if (counts?.results !== counts?.heap || counts?.differing !== '0')
    throw new Error(`both sides must write the same rows: ${JSON.stringify(counts)}`);
}
