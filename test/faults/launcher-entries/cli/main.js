/** Stands in for the command line: `migrate`, `demo`, and others to see what a command is given. */
import pg from 'pg';

const [command, ...rest] = process.argv.slice(2);

const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const commands = {
  migrate: async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS btree_gist');
    await client.query('CREATE EXTENSION IF NOT EXISTS btree_gin; CREATE EXTENSION IF NOT EXISTS pgcrypto');
    await client.query('CREATE TABLE IF NOT EXISTS written (value int PRIMARY KEY)');
    await client.query('GRANT SELECT, INSERT ON written TO kader_app');
    await client.end();
  },
  demo: async () => answer({ signIns: [{ label: 'Admin', login: 'admin', password: 'contoh' }] }),
  echo: async () => answer({ rest, cwd: process.cwd(), database: process.env.DATABASE_URL }),
  score: async () => answer({ rest, database: process.env.DATABASE_URL ?? null }),
  jpm: async () => answer({ rest, database: process.env.DATABASE_URL ?? null }),
  merit: async () => answer({ rest, database: process.env.DATABASE_URL ?? null }),
};

await commands[command]();
