import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Checkout, until } from './launcher-checkout.js';

const MEBIBYTE = Buffer.alloc(1024 * 1024);

/** Mounts a small file system that can be filled without harm. */
function mount(folder: string, size: string) {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
}

const unmount = (folder: string) => execFileSync('umount', [folder]);

/** Whether this machine lets us mount: root in a container often may not. */
function canMount(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kader-mount-'));
  try {
    mount(folder, '1m');
    unmount(folder);
    return true;
  } catch {
    console.error('!!! DILEWATI: uji disk penuh memerlukan root dan hak mount.');
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills a file system to the last byte. */
function fill(file: string) {
  for (const piece of [MEBIBYTE, MEBIBYTE.subarray(0, 4096), MEBIBYTE.subarray(0, 1)]) {
    try {
      for (;;) appendFileSync(file, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

(canMount() ? describe : describe.skip)('npm start on a full disk', () => {
  let checkout: Checkout;
  let disk: string;

  beforeAll(() => {
    checkout = new Checkout();
    disk = checkout.path('disk');
    mount(disk, '25m');
  });
  afterAll(async () => {
    await checkout.endEverything();
    unmount(disk);
    await checkout.remove();
  });

  const start = () => checkout.run({ KADER_DATA_DIR: disk });

  it('says so at the first start, and leaves nothing half made', async () => {
    const run = await start();
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain('Disk penuh');
    await checkout.nothingLeft();

    // Room for the cluster and min_wal_size (80 MB), which the server fills up to by itself.
    execFileSync('mount', ['-o', 'remount,size=300m', disk]);
    const next = await start();
    await next.ready();
    next.process.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
  });

  it('stops in order when it fills up while running, and has every acknowledged write afterwards', async () => {
    const run = await start();
    await run.ready();
    fill(`${disk}/filler`);
    const acknowledged: number[] = [];
    await until('a write refused', async () => {
      const value = acknowledged.length;
      const { ok } = await run.get(`/write?value=${value}`);
      if (ok) acknowledged.push(value);
      return !ok;
    });
    run.process.kill('SIGTERM');
    expect(await run.ended()).toBe(0);
    await checkout.nothingLeft();

    fill(`${disk}/filler`);
    const full = await start();
    expect(await full.ended()).toBe(1);
    expect(full.output()).toContain('Disk penuh');
    await checkout.nothingLeft();

    rmSync(`${disk}/filler`);
    const next = await start();
    await next.ready();
    expect(await (await next.get('/read')).json()).toEqual(acknowledged);
    next.process.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
    await checkout.nothingLeft();
  });
});
