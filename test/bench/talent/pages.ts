import type pg from 'pg';
import type { MapFilter } from '#libs/features/talent-pool';
import { type BenchDatabase, connect } from '../bench-database.js';
import { alternate, median, type Measure, measureOf, seconds } from '../measure.js';
import type { SyntheticAgency } from '../synthetic/agencies.js';
import { type NotedQuery, statementOf } from './noting-reader.js';

const ROWS = 50;
/** Times a page is read in one round; the middle one counts. */
const TIMES = 7;
const TABLES = 'talent_result_\\d+|talent_result|talent_input_\\d+|talent_period|employee|position|org_unit';

/** Every filter the map offers. */
const FILTERS: readonly (readonly [name: string, filter: MapFilter])[] = [
  ['none', {}],
  ['group', { group: 'administrator' }],
  ['unit', { orgUnitId: 3 }],
  ['box', { box: 7 }],
  ['missing', { missing: 'potential' }],
  ['assessed', { standing: 'assessed' }],
  ['unassessed', { standing: 'unassessed' }],
  ['KRS', { standing: 'member' }],
  ['awaiting verification', { standing: 'awaitingVerification' }],
  ['national', { standing: 'national' }],
  ['good but low', { standing: 'goodButLow' }],
  ['search', { search: 'Sintetis 12' }],
];

/** Goal 8: each filter of the list in the largest agency, under row-level security against naming the agency without it. */
export async function measureFilters(
  database: BenchDatabase,
  [agency]: readonly SyntheticAgency[],
): Promise<Measure[]> {
  if (!agency) throw new Error('there is no agency');
  return withApp(database, agency, async (app) => {
    await database.client.query(`select set_config('app.agency', $1, false)`, [String(agency.agencyId)]);
    const measures: Measure[] = [];
    for (const [name, filter] of FILTERS) {
      const secured = await statementOf(database, agency, { filter, after: null, rows: ROWS });
      const open = { ...secured, sql: namingAgency(secured.sql, agency.agencyId) };
      const { values, baselines } = await alternate(
        () => middle(app, secured),
        () => middle(database.client, open),
      );
      const goal = { name: `RLS on/off, filter ${name}, ms`, goal: 1.5, bound: 'atMost' } as const;
      measures.push(measureOf(goal, values, baselines));
    }
    return measures;
  });
}

/** Goal 9: the page at half depth of the largest agency against the first. */
export async function measureDepth(
  database: BenchDatabase,
  [agency]: readonly SyntheticAgency[],
): Promise<Measure> {
  if (!agency) throw new Error('there is no agency');
  const { rows } = await database.client.query<{ key: number[] }>(
    `select array[map_order, employee_id] as key from talent_result where agency_id = $1
     order by map_order, employee_id offset $2 limit 1`,
    [agency.agencyId, Math.floor((agency.last - agency.first) / 2)],
  );
  const first = await statementOf(database, agency, { filter: {}, after: null, rows: ROWS });
  const deep = await statementOf(database, agency, { filter: {}, after: rows[0]?.key ?? null, rows: ROWS });
  if (deep.shown !== ROWS) throw new Error('the page is not full');
  const { values, baselines } = await withApp(database, agency, (app) =>
    alternate(
      () => middle(app, deep),
      () => middle(app, first),
    ),
  );
  return measureOf({ name: 'page at half depth, ms', goal: 2, bound: 'atMost' }, values, baselines);
}

async function withApp<T>(
  database: BenchDatabase,
  { agencyId }: SyntheticAgency,
  use: (app: pg.Client) => Promise<T>,
): Promise<T> {
  const app = await connect(database.appUrl);
  try {
    await app.query(`select set_config('app.agency', $1, false)`, [String(agencyId)]);
    return await use(app);
  } finally {
    await app.end();
  }
}

/** The same statement without policies: each table is narrowed to the agency where it is named. */
function namingAgency(sql: string, agencyId: number): string {
  const named = new RegExp(`\\b(from|join) (${TABLES}) (\\w+)`, 'g');
  return sql.replace(named, `$1 (select * from $2 where agency_id = ${agencyId}) $3`);
}

/** Milliseconds of the middle one of some reads. */
async function middle(client: pg.Client, { sql, params }: NotedQuery): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++)
    times.push(1000 * (await seconds(() => client.query(sql, [...params]))));
  return median(times);
}
