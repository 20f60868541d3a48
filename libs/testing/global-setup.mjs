import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const SCHEMA = join(import.meta.dirname, '../../migrations/schema');

/**
 * Made once for a schema: the template every test database is copied from. Uses the build, because Jest loads a
 * global set-up outside of its own module system; `npm test` builds first.
 */
export default async function globalSetup() {
  const { KADER_TEST_DATABASE_URL: url, KADER_TEST_OWNER_PASSWORD: password } = process.env;
  if (!url || !password) throw new Error('Start the tests with "npm test": it brings PostgreSQL.');
  process.env.KADER_TEST_TEMPLATE = templateName();
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    // Two runs at once must not make the same template twice.
    await server.query('select pg_advisory_lock(7240392)');
    await ensureTemplate(server, url, password);
  } finally {
    await server.end();
  }
}

async function ensureTemplate(server, url, password) {
  const template = process.env.KADER_TEST_TEMPLATE;
  const found = await server.query('select from pg_database where datname = $1', [template]);
  if (found.rowCount === 1) return;
  const draft = `${template}_draft`;
  await server.query(`drop database if exists ${draft} with (force)`);
  await server.query(`create database ${draft} owner kader_owner`);
  const owner = new URL(url);
  Object.assign(owner, { username: 'kader_owner', password, pathname: `/${draft}` });
  const { migrate } = await import('../../dist/migrations/index.js');
  await migrate(owner.href, 'kader_app');
  await server.query(`alter database ${draft} rename to ${template}`);
}

/** Named after the content of the migrations, so a changed file makes a new template. */
function templateName() {
  const hash = createHash('sha256');
  for (const file of readdirSync(SCHEMA).sort()) {
    if (/\.sql$|grants\.ts$/.test(file)) hash.update(readFileSync(join(SCHEMA, file)));
  }
  return `kader_test_template_${hash.digest('hex').slice(0, 12)}`;
}
