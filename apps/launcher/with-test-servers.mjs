/**
 * `node apps/launcher/with-test-servers.mjs <program> [arguments]`: runs a program (a measurement, one
 * test) with the throw-away servers `npm test` uses, and ends with its exit code.
 */
import { requireNode } from './node-version.mjs';

requireNode();
const { runSession } = await import('./processes/session.mjs');
const { withTestServers } = await import('./commands/with-test-servers.mjs');
await runSession(withTestServers, { stopped: 130, say: 'stderr' });
