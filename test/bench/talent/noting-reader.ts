import type { QueryResultRow } from 'pg';
import { type MapFilter, MapQueries, PeriodYears } from '#libs/features/talent-pool';
import { loadConfig } from '#libs/platform/config';
import { Reader, type SqlValue } from '#libs/platform/database';
import { testEnvironment } from '#libs/testing';
import type { BenchDatabase } from '../bench-database.js';
import type { SyntheticAgency } from '../synthetic/agencies.js';

export interface NotedQuery {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Notes what is read. */
class NotingReader extends Reader {
  readonly noted: NotedQuery[] = [];

  override async read<Row extends QueryResultRow>(
    agencyId: number,
    sql: string,
    params: readonly SqlValue[] = [],
  ): Promise<Row[]> {
    this.noted.push({ sql, params });
    return super.read<Row>(agencyId, sql, params);
  }
}

/** A page of the map: which, after whom, and how many. */
export interface Asked {
  readonly filter: MapFilter;
  readonly after: readonly number[] | null;
  readonly rows: number;
}

/** The very statement the product sends for a page of people on the map; how many it shows. */
export async function statementOf(
  database: BenchDatabase,
  { agencyId, periodId }: SyntheticAgency,
  { filter, after, rows }: Asked,
): Promise<NotedQuery & { shown: number }> {
  const reader = new NotingReader(loadConfig(testEnvironment(database)));
  const queries = new MapQueries(reader, new PeriodYears(reader));
  const viewer = { agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
  const wish = { after: after?.map(String) ?? null, limit: rows };
  const page = await queries.people(viewer, periodId, filter, wish);
  await reader.onApplicationShutdown();
  const noted = reader.noted.at(-1);
  if (!noted) throw new Error('the page was not read');
  return { ...noted, shown: page.items.length };
}
