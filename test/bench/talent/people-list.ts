import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addSignedInMember, testEnvironment } from '#libs/testing';
import type { BenchDatabase } from '../bench-database.js';
import { type Cost, load } from '../http/load.js';
import { freePort, type ServerProcess, startServer } from '../http/server-process.js';
import { alternate, type Measure, measureOf } from '../measure.js';
import type { SyntheticAgency } from '../synthetic/agencies.js';
import { statementOf } from './noting-reader.js';

const ROWS = 50;
const REQUESTS = 40;
const API = fileURLToPath(new URL('../../../dist/apps/api/main.js', import.meta.url));
const BARE = fileURLToPath(new URL('../http/bare-server.ts', import.meta.url));

/**
 * Goal 7: the page of people on the map, signed in and with every check, against bare Fastify + pg doing the same tenant
 * transaction. Node's processor time per request, and requests per second.
 */
export async function measurePeopleList(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure[]> {
  const [agency] = agencies;
  if (!agency) throw new Error('there is no agency');
  const member = await addSignedInMember(
    database,
    { agencyId: agency.agencyId, word: 'sintetis' },
    'hrAnalyst',
  );
  const { sql, params, shown } = await statementOf(database, agency, { filter: {}, after: null, rows: ROWS });
  if (shown !== ROWS) throw new Error('the page is not full');
  const query = { agencyId: agency.agencyId, sql, params };
  const page = `/api/v1/talent-periods/${agency.periodId}/people?limit=${ROWS}`;
  const headers = { cookie: `kader=${member.token}` };
  const { values, baselines } = await beside(database, JSON.stringify(query), (api, bare) =>
    alternate<Cost>(
      () => load(api, page, headers, REQUESTS),
      () => load(bare, '/people', {}, REQUESTS),
    ),
  );
  return [
    measureOf(
      { name: 'list of 50, Node CPU ms', goal: 1.35, bound: 'atMost' },
      ...pick(values, baselines, 'cpu'),
    ),
    measureOf(
      { name: 'list of 50, requests/s', goal: 0.7, bound: 'atLeast' },
      ...pick(values, baselines, 'requestsPerSecond'),
    ),
  ];
}

/** Kader's api and the bare server run while `use` does. */
async function beside<T>(
  database: BenchDatabase,
  query: string,
  use: (api: ServerProcess, bare: ServerProcess) => Promise<T>,
): Promise<T> {
  const files = mkdtempSync(path.join(tmpdir(), 'kader-bench-'));
  const env = testEnvironment(database, { KADER_FILES: files, PORT: String(await freePort()) });
  const servers: ServerProcess[] = [];
  try {
    const api = await startServer(API, env);
    servers.push(api);
    const bare = await startServer(BARE, { ...env, BENCH_QUERY: query });
    servers.push(bare);
    return await use(api, bare);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(files, { recursive: true, force: true });
  }
}

const pick = (values: readonly Cost[], baselines: readonly Cost[], of: keyof Cost): [number[], number[]] => [
  values.map((cost) => cost[of]),
  baselines.map((cost) => cost[of]),
];
