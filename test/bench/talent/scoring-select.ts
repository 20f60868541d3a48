import type pg from 'pg';
import { type CompiledPolicy, compileToSql, INPUT_COLUMNS, PRESETS, scoreSelect } from '#libs/domain/scoring';
import type { BenchDatabase } from '../bench-database.js';
import { alternate, type Measure, measureOf, seconds } from '../measure.js';
import { CYCLE_YEAR } from '../synthetic/agencies.js';

const INPUTS = `talent_input_${CYCLE_YEAR}`;

/** Goal 2: the exact scores of preset A as compiled, not written, against a scan that sums the inputs they name. */
export async function measureScoringSelect({ client }: BenchDatabase): Promise<Measure> {
  const compiled = compileToSql(PRESETS.A);
  const scores = `select count(*), sum(kinerja), sum(potensial), sum(talent_score), sum(box), count(missing)
    from (${scoreSelect(compiled, { from: INPUTS, keys: [] })}) s`;
  const sums = `select ${namedInputs(compiled)
    .map((name) => `sum(${name})`)
    .join(', ')} from ${INPUTS}`;
  const { values, baselines } = await alternate(
    () => inOneBackend(client, scores),
    () => inOneBackend(client, sums),
  );
  return measureOf({ name: 'scoring SELECT, s', goal: 4, bound: 'atMost' }, values, baselines);
}

/** Columns of the wide row that the policy reads. */
function namedInputs({ inner }: CompiledPolicy): string[] {
  const sql = inner.map((column) => column.sql).join(' ');
  return INPUT_COLUMNS.map(({ name }) => name).filter((name) => new RegExp(`\\bi\\.${name}\\b`).test(sql));
}

async function inOneBackend(client: pg.Client, sql: string): Promise<number> {
  await client.query('set max_parallel_workers_per_gather = 0');
  return seconds(() => client.query(sql));
}
