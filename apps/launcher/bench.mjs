/** `npm run -s bench -- talent --size=100000 --json`: measures; standard output is the result alone. */
import { requireNode } from './node-version.mjs';

requireNode();
const { runSession } = await import('./processes/session.mjs');
const { bench } = await import('./commands/bench.mjs');
await runSession(bench, { stopped: 130, say: 'stderr' });
