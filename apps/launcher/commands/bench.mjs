import { pathToFileURL } from 'node:url';
import { inCheckout, ROOT } from '../checkout.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { ending, startProgram } from '../processes/program.mjs';
import { startDurablePostgres } from '../servers/test-servers.mjs';

const TYPESCRIPT = pathToFileURL(inCheckout('test', 'bench', 'typescript.mjs')).href;

/**
 * `npm run -s bench -- <suite>`: measures on a PostgreSQL of its own that is as durable as production's; its output and
 * exit code are the measurement's.
 * @param {import('../processes/session.mjs').Session} session @returns {Promise<number>}
 */
export async function bench(session) {
  await prepare(session, { builds: ['server'] });
  session.signal.throwIfAborted();
  const env = { ...process.env, ...(await startDurablePostgres(session)) };
  const args = ['--import', TYPESCRIPT, '--expose-gc', inCheckout('test', 'bench', 'main.ts')];
  const child = startProgram(session, process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  const { code } = await ending(session, child);
  session.signal.throwIfAborted();
  return code ?? 1;
}
