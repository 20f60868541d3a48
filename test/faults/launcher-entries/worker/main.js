/** Stands in for worker: holds a connection and waits. LAUNCHER_FAULT=worker-hangs: ignores every request to end. */
import pg from 'pg';
import { endWithLauncher } from '../lifecycle.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
pool.on('error', () => {});
await pool.query('SELECT 1');
if (process.env.LAUNCHER_FAULT === 'worker-hangs') process.on('SIGTERM', () => {});
else endWithLauncher(() => pool.end());
if (process.env.LAUNCHER_FAULT === 'worker-refuses') {
  console.error('KADER_SOMETHING is missing');
  process.exit(2);
}
setInterval(() => {}, 60_000);
process.send({ type: 'ready' });
