import { pathToFileURL } from 'node:url';
import { inCheckout, ROOT } from '../checkout.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { ending, startProgram } from '../processes/program.mjs';
import { findBrowser } from '../servers/browser.mjs';
import { startDurablePostgres } from '../servers/test-servers.mjs';

const TYPESCRIPT = pathToFileURL(inCheckout('test', 'bench', 'typescript.mjs')).href;

/** The suite that measures in a browser too. */
const WITH_PAGES = 'entry';

/**
 * `npm run -s bench -- <suite>`: measures on a PostgreSQL of its own that is as durable as production's; its output and
 * exit code are the measurement's.
 * @param {import('../processes/session.mjs').Session} session @returns {Promise<number>}
 */
export async function bench(session) {
  const seesPages = process.argv.slice(2).includes(WITH_PAGES);
  await prepare(session, { builds: seesPages ? ['server', 'web'] : ['server'] });
  session.signal.throwIfAborted();
  const browser = seesPages ? await findBrowser() : null;
  const env = {
    ...process.env,
    ...(await startDurablePostgres(session)),
    ...(browser ? { KADER_TEST_CHROME: browser } : {}),
  };
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
