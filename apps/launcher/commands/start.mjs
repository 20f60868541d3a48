import path from 'node:path';
import { entries, ROOT, stateFolder } from '../checkout.mjs';
import { messages } from '../messages.mjs';
import { notOurs, watchEmbedded } from '../postgres/watch.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { runStep } from '../processes/program.mjs';
import { Supervised } from '../processes/supervised.mjs';
import { listeningAddress, requireFreePort } from './address.mjs';
import { logOf, migrates, settleEnvironment } from './environment.mjs';
import { takeTurn } from './turn.mjs';

/**
 * @typedef {import('../processes/session.mjs').Session} Session
 * @typedef {import('./environment.mjs').Environment} Environment
 * @typedef {{ label: string, login: string, password: string }} SignIn
 */

/**
 * @param {Session} session @param {string} command @param {NodeJS.ProcessEnv} env @param {string} failure
 * @returns {Promise<string>} what the command line wrote
 */
const runCli = (session, command, env, failure) =>
  runStep(session, { file: process.execPath, args: [entries().cli, command], cwd: ROOT, env, failure });

/** @param {string} output @returns {SignIn[]} from the line of JSON that holds them */
function signInsIn(output) {
  for (const line of output.split('\n').reverse()) {
    try {
      const { signIns } = JSON.parse(line);
      if (Array.isArray(signIns)) return signIns;
    } catch {
      // A line meant for people.
    }
  }
  return [];
}

/**
 * Brings schema and demo up to date.
 * @param {Session} session @param {Environment} environment @returns {Promise<SignIn[]>}
 */
async function fillDatabase(session, { app, owner }) {
  if (migrates()) {
    session.say(messages.migrating);
    await runCli(session, 'migrate', owner, messages.migrationFailed);
  }
  if (app.KADER_DEMO !== '1') return [];
  session.say(messages.seedingDemo);
  return signInsIn(await runCli(session, 'demo', owner, messages.demoFailed));
}

/**
 * Starts api and worker and keeps them running.
 * @param {Session} session @param {Environment} environment
 * @returns {Promise<string | undefined>} the address api says it serves
 */
async function startPrograms(session, { app, embedded }) {
  const database = embedded ? watchEmbedded(session, embedded) : notOurs;
  const { api, worker } = entries();
  const programs = Object.entries({ api, worker }).map(
    ([name, entry]) => new Supervised(session, { name, entry, env: app, log: logOf(name), database }),
  );
  session.atEnd(async () => {
    database.end();
    await Promise.all(programs.map((program) => program.stop(8000)));
  });
  session.say(messages.startingPrograms);
  const ready = Promise.all(programs.map((program) => program.start()));
  const [{ url }] = await Promise.race([ready, session.untilStopped()]);
  return url;
}

/** @param {Session} session @param {SignIn[]} signIns */
function saySignIns(session, signIns) {
  if (signIns.length === 0) return;
  session.say(`\n${messages.signIns}`);
  for (const { label, login, password } of signIns) session.say(`  ${login} / ${password}  (${label})`);
}

/**
 * `npm start`: everything from an empty checkout to the page's address, until it is stopped.
 * @param {Session} session
 */
export async function start(session) {
  const address = listeningAddress();
  const turn = await takeTurn(session, address);
  await requireFreePort(session, address, turn.followsCrash);
  await prepare(session);
  session.signal.throwIfAborted();
  session.say(messages.startingDatabase);
  const environment = await settleEnvironment(session);
  const signIns = await fillDatabase(session, environment);
  environment.app = { ...environment.app, PORT: String(address.port), HOST: address.host };
  const url = (await startPrograms(session, environment)) ?? address.url;
  saySignIns(session, signIns);
  session.say(`\n${messages.logsIn(path.relative(process.cwd(), stateFolder('log')) || '.')}`);
  session.say(messages.address(url));
  await session.untilStopped();
}
