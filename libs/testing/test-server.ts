import pg from 'pg';

/** The throw-away PostgreSQL of `npm test`, from the environment the launcher sets. */
export interface TestServer {
  readonly superuserUrl: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** @throws when the tests are started without `npm test` */
export function testServer(): TestServer {
  const { KADER_TEST_DATABASE_URL, KADER_TEST_OWNER_PASSWORD, KADER_TEST_APP_PASSWORD } = process.env;
  if (!KADER_TEST_DATABASE_URL || !KADER_TEST_OWNER_PASSWORD || !KADER_TEST_APP_PASSWORD) {
    throw new Error('Start the tests with "npm test": it brings PostgreSQL.');
  }
  return {
    superuserUrl: KADER_TEST_DATABASE_URL,
    ownerPassword: KADER_TEST_OWNER_PASSWORD,
    appPassword: KADER_TEST_APP_PASSWORD,
  };
}

/** The same server, another role or database. */
export function urlFor(role: 'superuser' | 'kader_owner' | 'kader_app', database: string): string {
  const server = testServer();
  const url = new URL(server.superuserUrl);
  url.pathname = `/${database}`;
  if (role !== 'superuser') {
    url.username = role;
    url.password = role === 'kader_owner' ? server.ownerPassword : server.appPassword;
  }
  return url.href;
}

/** Runs statements as superuser in the maintenance database. */
export async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: testServer().superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
