/** `npm run -s kader -- <command>`: the command line. Sentences of the launcher itself go to stderr only. */
import { requireNode } from './node-version.mjs';

requireNode();
const { runSession } = await import('./processes/session.mjs');
const { kader } = await import('./commands/kader.mjs');
await runSession(kader, { stopped: 130, say: 'stderr' });
