import { messages } from '../messages.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { ending, startProgram } from '../processes/program.mjs';
import { Sentence } from '../processes/sentence.mjs';
import { startTestServers } from '../servers/test-servers.mjs';

/** @param {import('../processes/session.mjs').Session} session @returns {Promise<number>} */
export async function withTestServers(session) {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Sentence(messages.commandMissing);
  await prepare(session, { build: false });
  const env = { ...process.env, ...(await startTestServers(session)) };
  const { code } = await ending(session, startProgram(session, file, args, { env, stdio: 'inherit' }));
  session.signal.throwIfAborted();
  return code ?? 1;
}
