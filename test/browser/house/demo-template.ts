import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { projectFolder } from '#libs/platform/config';
import { testEnvironment, testServer, urlFor } from '#libs/testing';
import { runCommand } from '../../running/program.js';

const DIST = join(projectFolder(), 'dist');
/** What the demo's rows depend on. */
const SOURCES = ['libs', 'migrations', 'apps/cli'];
const LOCK = 7240394;

/**
 * The database with the demo's regency and city, filled by the `kader` command through the import pipeline: once for
 * a build and a day, then only copied.
 * @returns its name
 */
export async function demoTemplate(): Promise<string> {
  const template = `kader_test_demo_${builtOn(new Date())}`;
  const server = new pg.Client({ connectionString: testServer().superuserUrl });
  await server.connect();
  try {
    // Spec files may run side by side: the others wait for the first.
    await server.query('select pg_advisory_lock($1)', [LOCK]);
    const found = await server.query('select from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) await fill(server, template);
  } finally {
    await server.end();
  }
  return template;
}

/** Under another name until it is whole. */
async function fill(server: pg.Client, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await server.query(`drop database if exists ${draft} with (force)`);
  await server.query(
    `create database ${draft} template ${process.env.KADER_TEST_TEMPLATE} owner kader_owner`,
  );
  const urls = { appUrl: urlFor('kader_app', draft), ownerUrl: urlFor('kader_owner', draft) };
  const { code, output } = await runCommand(['demo'], {
    ...testEnvironment(urls, { KADER_FILES: join(tmpdir(), 'kader-test-demo-files') }),
    DATABASE_OWNER_URL: urls.ownerUrl,
  });
  if (code !== 0) throw new Error(`the demo was not imported:\n${output}`);
  await server.query(`alter database ${draft} rename to ${template}`);
}

function builtOn(day: Date): string {
  const hash = createHash('sha256').update(day.toISOString().slice(0, 10));
  for (const source of SOURCES) {
    const files = readdirSync(join(DIST, source), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js') || name.endsWith('.sql')).sort()) {
      hash.update(file).update(readFileSync(join(DIST, source, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
