import pg from 'pg';
import { UsageError } from './command.js';
import { messages } from './messages.js';

/** The value of a variable the command cannot do without. */
export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(messages.missingVariable(name));
  return value;
}

/** Runs something as the owner of the database. */
export async function asOwner<T>(use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: variable('DATABASE_OWNER_URL'),
    application_name: 'kader-cli',
  });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The agency of a code. */
export async function agencyOf(client: pg.Client, code: string): Promise<{ id: number; code: string }> {
  const { rows } = await client.query<{ id: number; code: string }>(
    'select id, code from agency where code = $1',
    [code],
  );
  if (!rows[0]) throw new UsageError(messages.agencyUnknown(code));
  return rows[0];
}
