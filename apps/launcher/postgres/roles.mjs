import { once } from 'node:events';

/** @typedef {import('./secrets.mjs').Secrets} Secrets */

export const DATABASE = 'kader';

/**
 * @param {import('pg').Client} client @param {string} name @param {string | undefined} password
 *   undefined: an existing role keeps its own
 */
async function ensureRole(client, name, password) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${client.escapeIdentifier(name)}`);
  const rights = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';
  const secret = password === undefined ? '' : `PASSWORD ${client.escapeLiteral(password)}`;
  await client.query(`ALTER ROLE ${client.escapeIdentifier(name)} ${rights} ${secret}`);
}

/**
 * @template T
 * @param {string} url @param {(client: import('pg').Client) => Promise<T>} action @returns {Promise<T>}
 */
export async function withClient(url, action) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  // A server that goes away makes the query under way fail; the event alone must not end the launcher.
  client.on('error', () => {});
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end().catch(() => once(client, 'end'));
  }
}

/**
 * Makes the two roles: the owner of tables (migrations, command line) and the application's, which
 * reads and writes and owns nothing.
 * @param {string} url as superuser @param {{ owner: string, app: string }} passwords
 */
export const ensureRoles = (url, { owner, app }) =>
  withClient(url, async (client) => {
    await ensureRole(client, 'kader_owner', owner);
    await ensureRole(client, 'kader_app', app);
  });

/**
 * Makes the database, which the owner owns: with it comes the right to make tables in `public` and the
 * trusted extensions. Nobody else may make anything there.
 * @param {string} url as superuser, to any database @param {string} urlOfDatabase as superuser, to the new one
 */
export async function ensureDatabase(url, urlOfDatabase) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER kader_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO kader_app`);
  });
  await withClient(urlOfDatabase, async (client) => {
    await client.query('ALTER SCHEMA public OWNER TO kader_owner');
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await client.query('GRANT USAGE ON SCHEMA public TO kader_app');
  });
}
