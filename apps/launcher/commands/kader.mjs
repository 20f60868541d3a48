import { entries, ROOT } from '../checkout.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { messages } from '../messages.mjs';
import { ending, runStep, startProgram } from '../processes/program.mjs';
import { settleEnvironment } from './environment.mjs';

/** Commands that compute from files alone. */
const WITHOUT_DATABASE = new Set([
  'score',
  'jpm',
  'merit',
  'reliability',
  'impact',
  'help',
  '--help',
  '-h',
  '--version',
]);

/** Those of them that have a second command of two words, which asks the database. */
const WITH_DATABASE = new Set(['merit compute']);

/** @param {string[]} args @returns {boolean} */
export const needsDatabase = ([command, second]) =>
  command !== undefined && (!WITHOUT_DATABASE.has(command) || WITH_DATABASE.has(`${command} ${second}`));

/**
 * The database of the running `npm start`, or one started for this command alone and then migrated.
 * @param {import('../processes/session.mjs').Session} session @param {string[]} args
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function databaseFor(session, args) {
  const { owner, embedded } = await settleEnvironment(session);
  if (embedded && !embedded.adopted && args[0] !== 'migrate')
    await runStep(session, {
      file: process.execPath,
      args: [entries().cli, 'migrate'],
      cwd: ROOT,
      env: owner,
      failure: messages.migrationFailed,
    });
  return owner;
}

/**
 * `npm run -s kader -- <command>`: the command line with everything it needs; its input, output and
 * exit code are the command's own.
 * @param {import('../processes/session.mjs').Session} session @returns {Promise<number>}
 */
export async function kader(session) {
  const args = process.argv.slice(2);
  // No command shows a page.
  await prepare(session, { builds: ['server'] });
  session.signal.throwIfAborted();
  const env = needsDatabase(args) ? await databaseFor(session, args) : process.env;
  const child = startProgram(session, process.execPath, [entries().cli, ...args], {
    // npm changes to the checkout; a file named on the command line is where the caller stands.
    cwd: process.env.INIT_CWD || process.cwd(),
    env,
    stdio: 'inherit',
  });
  const { code } = await ending(session, child);
  session.signal.throwIfAborted();
  return code ?? 1;
}
