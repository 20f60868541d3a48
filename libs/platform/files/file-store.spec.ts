import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { systemActor, Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { FilesModule, FileStore, shownFileName } from './index.js';

const SHA256_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the file store', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let store: FileStore;
  let folder: string;
  let agencyId: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'kader-files-'));
    module = await createTestPlatform(database, { imports: [FilesModule] }, { KADER_FILES: folder });
    store = module.get(FileStore);
    ({ agencyId } = await addAgency(database, 'bahari'));
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const bytes = (...chunks: string[]) =>
    Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as AsyncIterable<Buffer>;
  const lying = () => readdir(join(folder, String(agencyId)));
  const work = <T>(command: Parameters<Work['run']>[1]) =>
    module.get(Work).run(systemActor(agencyId), command) as Promise<T>;

  it('keeps a file under a random name and registers what it is', async () => {
    const file = await store.receive(agencyId, bytes('a', 'bc'), 100);
    expect(file).toMatchObject({ size: 3, sha256: SHA256_OF_ABC });
    expect(await readFile(store.pathOf(agencyId, file.id), 'utf8')).toBe('abc');
    await work((tx) => store.register(tx, file, '..\\..\\rahasia/daftar\u202egnp.csv'));
    const rows = await database.owner(
      `select name, size::int, encode(sha256, 'hex') as sha256 from stored_file`,
    );
    expect(rows).toEqual([{ name: 'daftargnp.csv', size: 3, sha256: SHA256_OF_ABC }]);
    await work((tx) => store.remove(tx, file.id));
    await store.erase(agencyId, file.id);
    await store.erase(agencyId, file.id);
    expect(await lying()).toEqual([]);
  });

  it('takes up to the limit, not a byte more, and leaves nothing behind', async () => {
    const full = await store.receive(agencyId, bytes('12345'), 5);
    await store.erase(agencyId, full.id);
    await expect(store.receive(agencyId, bytes('1234', '56'), 5)).rejects.toMatchObject({
      code: 'file.too-large',
    });
    await expect(store.receive(agencyId, bytes(), 5)).rejects.toMatchObject({ code: 'file.empty' });
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('the line is cut');
      })(),
    ) as AsyncIterable<Buffer>;
    await expect(store.receive(agencyId, broken, 5)).rejects.toThrow('the line is cut');
    expect(await lying()).toEqual([]);
  });

  it('sweeps away what a crash left, but nothing that is registered or fresh', async () => {
    const registered = await store.receive(agencyId, bytes('a'), 5);
    await work((tx) => store.register(tx, registered, 'a.csv'));
    const fresh = await store.receive(agencyId, bytes('b'), 5);
    const lost = join(folder, String(agencyId), '0b1c3a52-0000-4000-8000-000000000000.part');
    await writeFile(lost, 'half a file');
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    for (const path of [lost, store.pathOf(agencyId, registered.id)]) await utimes(path, longAgo, longAgo);
    expect(await work((tx) => store.sweep(tx, new Date()))).toBe(1);
    expect((await lying()).sort()).toEqual([registered.id, fresh.id].sort());
  });

  it('opens no path that is not its own', () => {
    expect(() => store.pathOf(agencyId, '../../etc/passwd')).toThrow();
    expect(() => store.pathOf(Number.NaN, '0b1c3a52-0000-4000-8000-000000000000')).toThrow();
  });

  it.each([
    ['daftar.xlsx', 'daftar.xlsx'],
    ['C:\\Data\\pegawai 2026.xlsx', 'pegawai 2026.xlsx'],
    ['../../x\u0000\n.csv', 'x.csv'],
    ['', 'file'],
    ['/', 'file'],
    [`${'a'.repeat(300)}.csv`, `${'a'.repeat(196)}.csv`],
  ])('shows %j as %j', (name, shown) => {
    expect(shownFileName(name)).toBe(shown);
  });
});
