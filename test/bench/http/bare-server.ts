/** Bare Fastify + pg: one tenant transaction per request, rows as they come. Its query comes from the parent. */
import Fastify from 'fastify';
import pg from 'pg';

interface Query {
  readonly agencyId: number;
  readonly sql: string;
  readonly params: unknown[];
}

const query = JSON.parse(process.env.BENCH_QUERY ?? '') as Query;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4, pipeline: true });
// A connection the server ends while idle is replaced at the next request.
pool.on('error', () => undefined);
const server = Fastify();

server.get('/people', async () => {
  const client = await pool.connect();
  try {
    const [, , answer] = await Promise.all([
      client.query('begin read only'),
      client.query(`select set_config('app.agency', $1, true)`, [String(query.agencyId)]),
      client.query(query.sql, query.params),
      client.query('commit'),
    ]);
    return { items: answer.rows };
  } finally {
    client.release();
  }
});

process.on('disconnect', () => process.exit(0));
const url = await server.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ type: 'ready', url });
