/** Stands in for api: one table, an address that acknowledges a write only after its commit. */
import { createServer } from 'node:http';
import pg from 'pg';
import { endWithLauncher } from '../lifecycle.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3 });
pool.on('error', () => {});

const answers = {
  '/write': async (value) => {
    await pool.query('INSERT INTO written (value) VALUES ($1)', [value]);
    return value;
  },
  '/read': async () => {
    const { rows } = await pool.query('SELECT value FROM written ORDER BY value');
    return rows.map((row) => row.value);
  },
  '/environment': async () => Object.keys(process.env).filter((name) => /^(DATABASE|KADER)_/.test(name)),
  '/crash': async () => process.exit(3),
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  try {
    response.end(JSON.stringify(await answers[pathname](Number(searchParams.get('value')))));
  } catch (error) {
    response.writeHead(503).end(String(error));
  }
});

endWithLauncher(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await pool.end();
});
const { PORT, HOST } = process.env;
server.listen(Number(PORT), HOST, () => process.send({ type: 'ready', url: `http://${HOST}:${PORT}` }));
