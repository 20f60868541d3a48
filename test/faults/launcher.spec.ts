import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Checkout, PROCESS, type Run, until } from './launcher-checkout.js';

const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === 'linux';
if (!onLinux) console.error('!!! DILEWATI: uji kegagalan peluncur memerlukan /proc (Linux).');

/** Writes a number; true once the write is acknowledged. */
const write = async (run: Run, value: number) => (await run.get(`/write?value=${value}`)).ok;

/** Writes a number until that works again. */
const writeAgain = (run: Run, value: number) =>
  until(`${value} written`, () => write(run, value).catch(() => false));

const read = async (run: Run): Promise<number[]> => (await run.get('/read')).json() as Promise<number[]>;

(onLinux ? describe : describe.skip)('npm start', () => {
  let checkout: Checkout;

  beforeAll(() => {
    checkout = new Checkout();
  });
  afterEach(() => checkout.nothingLeft());
  afterAll(() => checkout.remove());

  async function started(env: NodeJS.ProcessEnv = {}): Promise<Run> {
    const run = await checkout.run(env);
    await run.ready();
    return run;
  }

  async function stop(run: Run, signal: NodeJS.Signals = 'SIGTERM') {
    run.process.kill(signal);
    expect(await run.ended()).toBe(0);
  }

  it('says the sign-ins and the address last, refuses a second start, and ends on SIGTERM', async () => {
    const run = await started();
    expect(run.output()).toContain('admin / contoh');
    expect(run.output().trimEnd().split('\n').at(-1)).toBe(`Kader siap: http://127.0.0.1:${run.port}`);

    const second = await checkout.run({ PORT: String(run.port) });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(new RegExp(`sudah berjalan.*proses ${run.process.pid}.*${run.port}`));

    await stop(run);
    await checkout.nothingLeft();
  });

  it('keeps the owner’s password from api and worker', async () => {
    const run = await started();
    const names = (await (await run.get('/environment')).json()) as string[];
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL', 'KADER_AUDIT_KEY', 'KADER_FILES']));
    expect(names).not.toContain('DATABASE_OWNER_URL');
    await stop(run);
  });

  it('keeps the data over Ctrl-C and the next start', async () => {
    const run = await started();
    expect(await write(run, 100)).toBe(true);
    await stop(run, 'SIGINT');
    const next = await started();
    expect(await read(next)).toContain(100);
    await stop(next);
  });

  it('takes the lock of a dead launcher whose number another process has now', async () => {
    mkdirSync(checkout.path('.kader'), { recursive: true });
    writeFileSync(checkout.path('.kader/start.lock'), JSON.stringify({ pid: process.pid, start: 'earlier' }));
    await stop(await started());
    expect(existsSync(checkout.path('.kader/start.lock'))).toBe(false);
  });

  it('names a busy port and starts nothing', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const run = await checkout.run({ PORT: String(port) });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain(`Port ${port} sedang dipakai`);
    expect(run.output()).not.toContain('PostgreSQL');
    await new Promise((resolve) => other.close(resolve));
  });

  it('leaves nothing behind when the launcher is killed, and goes on at the next start', async () => {
    const run = await started();
    expect(await write(run, 200)).toBe(true);
    run.process.kill('SIGKILL');
    await checkout.nothingLeft();
    const next = await started();
    expect(await read(next)).toContain(200);
    await stop(next);
  });

  it('adopts the database when launcher and guard are killed together', async () => {
    const run = await started();
    expect(await write(run, 300)).toBe(true);
    const postgres = await checkout.pidOf(PROCESS.postgres);
    const guard = await checkout.pidOf(PROCESS.guard);
    process.kill(guard, 'SIGSTOP');
    run.process.kill('SIGKILL');
    process.kill(guard, 'SIGKILL');
    const next = await started({ PORT: String(run.port) });
    expect(await checkout.pidOf(PROCESS.postgres)).toBe(postgres);
    expect(await read(next)).toContain(300);
    await stop(next);
  });

  it.each(['api', 'worker', 'postgres', 'guard'] as const)(
    'starts %s again when it alone is killed',
    async (name) => {
      const value = { api: 401, worker: 402, postgres: 403, guard: 404 }[name];
      const run = await started();
      expect(await write(run, value)).toBe(true);
      const pid = await checkout.pidOf(PROCESS[name]);
      process.kill(pid, 'SIGKILL');
      await until(`another ${name}`, () => {
        const found = checkout.processes().filter(({ command }) => command.includes(PROCESS[name]));
        return found.length === 1 && found[0]?.pid !== pid;
      });
      if (name !== 'guard') await run.says('berjalan lagi');
      await writeAgain(run, value + 100);
      expect(await read(run)).toEqual(expect.arrayContaining([value, value + 100]));
      await stop(run);
    },
  );

  it('starts postgres again when it is killed while it recovers', async () => {
    const run = await started();
    expect(await write(run, 700)).toBe(true);
    const first = await checkout.pidOf(PROCESS.postgres);
    process.kill(first, 'SIGKILL');
    let second = first;
    await until('another postgres', async () => (second = await checkout.pidOf(PROCESS.postgres)) !== first);
    process.kill(second, 'SIGKILL');
    await run.says('berjalan lagi');
    await writeAgain(run, 701);
    expect(await read(run)).toEqual(expect.arrayContaining([700, 701]));
    await stop(run);
  });

  it('says why a program does not start, and ends', async () => {
    const run = await checkout.run({ LAUNCHER_FAULT: 'worker-refuses' });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toMatch(/worker berhenti sebelum siap[^]*KADER_SOMETHING is missing/);
  });

  it('asks for the owner’s address beside DATABASE_URL', async () => {
    const run = await checkout.run({ DATABASE_URL: 'postgresql://kader_app@127.0.0.1:9/kader' });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain('DATABASE_OWNER_URL belum diisi');
  });

  it('ends when npm is killed', async () => {
    const run = await checkout.run({}, ['npm', 'start']);
    await run.ready();
    run.process.kill('SIGKILL');
    await checkout.nothingLeft();
  });

  it('gives the command line its database, and its output to nobody else', async () => {
    const command = [process.execPath, 'apps/launcher/kader.mjs', 'echo', 'x'];
    const alone = await checkout.run({}, command);
    expect(await alone.ended()).toBe(0);
    const said = JSON.parse(alone.result()) as { rest: string[]; database: string };
    expect(said).toMatchObject({ rest: ['x'], database: expect.stringContaining('kader_app') });

    const run = await started();
    const beside = await checkout.run({}, command);
    expect(await beside.ended()).toBe(0);
    expect(await write(run, 600)).toBe(true);
    await stop(run);
  });

  it('starts no database for what computes from files alone, and prints nothing beside it', async () => {
    const bare = new Checkout();
    try {
      const runs = ['score', 'jpm', 'merit'].map(async (name) => {
        const command = [process.execPath, 'apps/launcher/kader.mjs', name, '--json'];
        const run = await bare.run({}, command);
        return { code: await run.ended(), said: JSON.parse(run.result()) as unknown };
      });
      const alone = { code: 0, said: { rest: ['--json'], database: null } };
      expect(await Promise.all(runs)).toEqual([alone, alone, alone]);
      expect(existsSync(bare.path('.kader/place.json'))).toBe(false);
    } finally {
      await bare.remove();
    }
  });

  (isRoot ? it : it.skip)('runs as root below a private home', async () => {
    const below = new Checkout(0o700);
    try {
      const run = await below.run();
      await run.ready();
      expect(below.place.startsWith(below.folder)).toBe(false);
      expect(await write(run, 1)).toBe(true);
      run.process.kill('SIGTERM');
      expect(await run.ended()).toBe(0);
      await below.nothingLeft();
      const next = await below.run();
      await next.ready();
      expect(await read(next)).toEqual([1]);
      next.process.kill('SIGTERM');
      expect(await next.ended()).toBe(0);
    } finally {
      await below.remove();
    }
  });
});
