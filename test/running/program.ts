import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '#libs/platform/config';

const KEPT_OUTPUT = 20_000;

/** A program of the build as a process of its own. */
export class Program {
  private said = '';

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    const keep = (text: string) => (this.said = (this.said + text).slice(-KEPT_OUTPUT));
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
  }

  /** Starts dist/apps/<name>/main.js and waits for its ready message. @throws when it ends instead, with its output */
  static async start(name: 'api' | 'worker', env: Readonly<Record<string, string>>): Promise<Program> {
    const program = new Program(name, launch(name, [], env));
    await Promise.race([
      once(program.child, 'message'),
      once(program.child, 'exit').then(() => {
        throw new Error(`${name} did not start: ${program.output}`);
      }),
    ]);
    return program;
  }

  /** Its last output. */
  get output(): string {
    return this.said;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it in order (SIGTERM) or at once (SIGKILL), and waits for its end. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (!this.isAlive) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}

/** Runs a command of `kader` to its end. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = launch('cli', args, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function launch(name: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const file = join(projectFolder(), 'dist/apps', name, 'main.js');
  return fork(file, args, { env: { PATH: process.env.PATH, ...env }, execArgv: [], stdio: 'pipe' });
}
