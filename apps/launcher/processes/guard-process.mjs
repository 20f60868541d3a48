/** The guard's own program: reads duties as JSON lines, does the last ones when the pipe closes. */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { leaveCluster } from '../postgres/users.mjs';
import { becomes, isAlive, send } from './identity.mjs';

// Together less than the ten seconds after which nothing may be left.
const UNTIL_KILL = 3500;
const FOR_DATABASE = 4500;

/** @type {import('./guard.mjs').Duties} */
let duties = { processes: [], leave: [], remove: [] };

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) duties = JSON.parse(line);

for (const one of duties.processes) send(one, 'SIGTERM', { group: true });
const ended = await becomes(() => !duties.processes.some(isAlive), UNTIL_KILL);
if (!ended) for (const one of duties.processes) send(one, 'SIGKILL', { group: true });
for (const { place, user } of duties.leave) await leaveCluster(place, user, FOR_DATABASE);
for (const folder of duties.remove) rmSync(folder, { recursive: true, force: true });
