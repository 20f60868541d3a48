/** `npm start`: installs, builds, starts the database, api and worker, and prints the page's address. */
import { requireNode } from './node-version.mjs';

requireNode();
const { runSession } = await import('./processes/session.mjs');
const { start } = await import('./commands/start.mjs');
await runSession(start, { stopped: 0 });
