/** `npm test [-- --long | --no-build | jest arguments]`: installs, builds, starts throw-away servers, tests. */
import { requireNode } from './node-version.mjs';

requireNode();
const { runSession } = await import('./processes/session.mjs');
const { test } = await import('./commands/test.mjs');
await runSession(test, { stopped: 130 });
