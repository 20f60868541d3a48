import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = fileURLToPath(new URL('./launcher-entries', import.meta.url));

/** How long a fact may take to become true on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until `fact` is true; fails with `what` when it does not become so. */
export async function until(what: string, fact: () => boolean | Promise<boolean>, within = PATIENCE) {
  const end = Date.now() + within;
  while (!(await fact())) {
    if (Date.now() > end) throw new Error(`not within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Text of a file below /proc; empty when the process is gone or not ours to read. */
function proc(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function currentFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

const isZombie = (pid: string) => /\) [ZX] /.test(proc(pid, 'stat'));

/** A running command of the launcher. */
export interface Run {
  readonly process: ChildProcess;
  readonly port: number;
  /** Everything said so far. */
  output(): string;
  /** What was said on standard output alone. */
  result(): string;
  /** Its exit code; waits for the end. */
  ended(): Promise<number | null>;
  says(text: string): Promise<void>;
  ready(): Promise<void>;
  get(address: string): Promise<Response>;
}

/**
 * A checkout of its own with the real launcher and stand-ins for api, worker and command line, so that
 * killing anything harms nobody. Packages are linked, not installed.
 */
export class Checkout {
  readonly folder: string;
  private readonly mark = randomUUID();

  /** @param mode of the folder around it; 0o700 is a private home */
  constructor(mode = 0o755) {
    const parent = mkdtempSync(path.join(os.tmpdir(), 'kader-faults-'));
    chmodSync(parent, mode);
    this.folder = path.join(parent, 'checkout');
    const modules = path.join(this.folder, 'node_modules');
    mkdirSync(modules, { recursive: true });
    cpSync(path.join(ROOT, 'apps/launcher'), path.join(this.folder, 'apps/launcher'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(path.join(ROOT, file), path.join(this.folder, file));
    for (const name of readdirSync(path.join(ROOT, 'node_modules')).filter(
      (one) => !one.startsWith('.kader'),
    ))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
    writeFileSync(path.join(modules, '.kader-stamp'), this.installStamp());
  }

  /** What the launcher writes after an installation, so that it does not install into the links. */
  private installStamp(): string {
    const lock = readFileSync(path.join(this.folder, 'package-lock.json'));
    return createHash('sha256').update(`package-lock.json\0${lock.length}\0`).update(lock).digest('hex');
  }

  /** A file of the checkout. */
  path(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  /** The folder with the durable data, wherever the launcher put it. */
  get place(): string {
    const note = this.path('.kader/place.json');
    return existsSync(note)
      ? (JSON.parse(readFileSync(note, 'utf8')) as { place: string }).place
      : this.path('.kader');
  }

  /** Starts a command of the launcher, by default `npm start` without npm. */
  async run(
    env: NodeJS.ProcessEnv = {},
    command = [process.execPath, 'apps/launcher/start.mjs'],
  ): Promise<Run> {
    const port = Number(env.PORT ?? (await freePort()));
    const [file = '', ...args] = command;
    const child = spawn(file, args, {
      cwd: this.folder,
      env: { ...this.environment(), PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    let result = '';
    child.stdout.on('data', (text) => {
      output += text;
      result += text;
    });
    child.stderr.on('data', (text) => (output += text));
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    const says = async (text: string) => {
      const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
      await until(`"${text}" said`, () => output.includes(text) || hasEnded()).catch(() => undefined);
      if (!output.includes(text)) throw new Error(`never said "${text}", but:\n${output}`);
    };
    return {
      process: child,
      port,
      output: () => output,
      result: () => result,
      ended: () => closed,
      says,
      ready: () => says('Kader siap: http'),
      get: (address) => fetch(`http://127.0.0.1:${port}${address}`, { signal: AbortSignal.timeout(2000) }),
    };
  }

  private environment(): NodeJS.ProcessEnv {
    const env = { ...process.env, KADER_ENTRY_DIR: ENTRIES, KADER_FAULT_RUN: this.mark };
    const theirs = /^(KADER_(DATA_DIR|ENV|DEMO|MIGRATE)|DATABASE_|npm_)/;
    return Object.fromEntries(Object.entries(env).filter(([name]) => !theirs.test(name)));
  }

  /** Everything started from this checkout that still lives: by our mark, or working in its data folder. */
  processes(): { pid: number; command: string }[] {
    const places = [this.folder, existsSync(this.place) ? realpathSync(this.place) : this.place];
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && !isZombie(pid))
      .filter(
        (pid) =>
          proc(pid, 'environ').includes(this.mark) ||
          places.some((place) => currentFolder(pid).startsWith(place)),
      )
      .map((pid) => ({ pid: Number(pid), command: proc(pid, 'cmdline').replaceAll('\0', ' ') }))
      .filter(({ command }) => command !== '');
  }

  /** Processes whose command line holds `text`. */
  private pidsOf(text: string): number[] {
    return this.processes()
      .filter(({ command }) => command.includes(text))
      .map(({ pid }) => pid);
  }

  /** The one process whose command line holds `text`; waits for it, as it may just be starting again. */
  async pidOf(text: string): Promise<number> {
    let found: number[] = [];
    await until(`${text} runs once`, () => (found = this.pidsOf(text)).length === 1);
    return found[0] ?? 0;
  }

  /** Fails unless nothing is left within the ten seconds promised. */
  async nothingLeft(): Promise<void> {
    await until('no process left', () => this.processes().length === 0, 10_000).catch((error: Error) => {
      throw new Error(
        `${error.message}\n${this.processes()
          .map((one) => one.command)
          .join('\n')}`,
      );
    });
  }

  /** Ends whatever a failed test left. */
  async endEverything(): Promise<void> {
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
    await this.nothingLeft();
  }

  /** Ends everything and removes every folder. */
  async remove(): Promise<void> {
    await this.endEverything();
    rmSync(this.place, { recursive: true, force: true });
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }
}

/** Names by which {@link Checkout.pidOf} finds the launcher's processes. */
export const PROCESS = {
  launcher: 'apps/launcher/start.mjs',
  guard: 'guard-process.mjs',
  api: 'api/main.js',
  worker: 'worker/main.js',
  postgres: 'unix_socket_directories',
} as const;
