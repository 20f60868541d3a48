import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const METER = fileURLToPath(new URL('cpu-meter.mjs', import.meta.url));
const TYPESCRIPT = fileURLToPath(new URL('../typescript.mjs', import.meta.url));

/** A server in a process of its own, so that its processor time is nobody else's. */
export interface ServerProcess {
  readonly url: string;
  /** Milliseconds of processor time used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly milliseconds?: number;
}

/** Starts a program that says `ready` with its address, as Kader's api does. */
export async function startServer(file: string, env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const execArgv = ['--import', METER, ...(file.endsWith('.ts') ? ['--import', TYPESCRIPT] : [])];
  // Both write their log to nowhere: a request line costs what it costs.
  const child = fork(file, [], {
    env: { ...process.env, ...env },
    execArgv,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { url } = await told(child, 'ready');
  return {
    url: url ?? '',
    cpu: async () => {
      const answer = told(child, 'cpu');
      child.send('cpu');
      return (await answer).milliseconds ?? NaN;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function told(child: ChildProcess, type: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`a server under measurement ended before it said ${type}`));
    const listen = (message: unknown): void => {
      if ((message as Message).type !== type) return;
      child.off('message', listen).off('exit', ended);
      resolve(message as Message);
    };
    child.on('message', listen).once('exit', ended);
  });
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
