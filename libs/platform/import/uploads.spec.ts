import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_IMPORT_OPTIONS } from '#libs/contracts/imports';
import { StaleVersion, systemActor } from '#libs/platform/database';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';
import { FilePreview } from './index.js';

describe('upload and mapping', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let agency: number;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
  });
  beforeEach(async () => {
    agency = (await addAgency(database, `instansi-${(next += 1)}`)).agencyId;
  });

  const count = async (table: string, where = 'true') => {
    const [row] = await database.owner<{ n: number }>(
      `select count(*)::int as n from ${table} where agency_id = $1 and ${where}`,
      [agency],
    );
    return row?.n;
  };
  const upload = (text: string, format = 'units') => {
    const content = Readable.from([Buffer.from(text)]) as AsyncIterable<Buffer>;
    return desk.uploads.upload(systemActor(agency, 'cli'), format, {
      fileName: '../../etc/unit\u202e.csv',
      content,
    });
  };
  const storedFiles = async () => (await readdir(join(desk.folder, String(agency))).catch(() => [])).length;

  it('finds the header below titles, proposes a mapping and shows the first rows', async () => {
    const id = await upload('Daftar unit;;\n;;\nkode  unor;Nama Unor;WARNA\n1;Satu;merah\n2;Dua;biru\n');
    const view = await desk.queries.one(agency, id);
    expect(view).toMatchObject({
      fileName: 'unit.csv',
      state: 'uploaded',
      headerRow: 3,
      mapping: { code: 0, name: 1, parentCode: null },
      unknownColumns: ['WARNA'],
      missingRequired: [],
      undo: { possible: false },
    });
    expect(view.columns[1]).toEqual({ index: 1, header: 'Nama Unor', sample: ['Satu', 'Dua'] });
    const preview = await desk.module
      .get(FilePreview)
      .rows(
        { ...(await desk.queries.stored(agency, id)), agencyId: agency, columns: view.columns },
        'uploaded',
        1,
      );
    expect(preview).toEqual({
      headers: ['kode  unor', 'Nama Unor', 'WARNA'],
      rows: [{ rowNumber: 4, cells: ['1', 'Satu', 'merah'] }],
    });
  });

  it('remembers how the same headers were matched', async () => {
    const first = await upload('NO,KODE UNOR,URAIAN\n1,1,Satu\n');
    const view = await desk.queries.one(agency, first);
    expect(view.missingRequired).toEqual(['name']);
    const order = { options: DEFAULT_IMPORT_OPTIONS };
    const check = (mapping: Record<string, number | null>) =>
      desk.commands.check(systemActor(agency, 'cli'), view, { ...order, mapping }, 'caller');
    await expect(check(view.mapping)).rejects.toMatchObject({ code: 'import.mapping-missing' });
    await expect(check({ code: 1, name: 1 })).rejects.toMatchObject({ code: 'import.mapping-column-twice' });
    await expect(check({ code: 1, name: 9 })).rejects.toMatchObject({
      code: 'import.mapping-column-unknown',
    });
    await expect(check({ code: 1, name: 2, religion: 0 })).rejects.toMatchObject({
      code: 'import.mapping-field-unknown',
    });
    await check({ code: 1, name: 2 });
    const second = await upload('NO,KODE UNOR,URAIAN\n1,2,Dua\n');
    expect((await desk.queries.one(agency, second)).mapping).toMatchObject({ code: 1, name: 2 });
  });

  it('takes the header from the row the user chooses, and forgets what was found under the old one', async () => {
    const id = await upload('KODE UNOR,NAMA UNOR\nKODE,URAIAN\n1,Satu\n');
    await desk.recheck(systemActor(agency, 'cli'), id);
    const view = await desk.queries.one(agency, id);
    expect(view).toMatchObject({ state: 'checked', totals: { rows: 2 } });
    await desk.commands.choose(systemActor(agency, 'cli'), view, { headerRow: 2 });
    expect(await desk.queries.one(agency, id)).toMatchObject({
      state: 'uploaded',
      headerRow: 2,
      columns: [{ header: 'KODE' }, { header: 'URAIAN' }],
      missingRequired: expect.arrayContaining(['name']),
      totals: { rows: null, good: null },
      checkedAt: null,
    });
    expect(await count('import_row', `import_id = ${id}`)).toBe(0);
    await expect(
      desk.commands.choose(systemActor(agency, 'cli'), view, { headerRow: 3 }),
    ).rejects.toBeInstanceOf(StaleVersion);
    const table = { ...(await desk.queries.stored(agency, id)), agencyId: agency, columns: view.columns };
    const { rows } = await desk.module.get(FilePreview).top(table, 'uploaded', 2);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['KODE UNOR', 'NAMA UNOR'],
      ['KODE', 'URAIAN'],
    ]);
  });

  it('keeps nothing of a file it refuses', async () => {
    await expect(upload('%PDF-1.7 not a table')).rejects.toMatchObject({ code: 'spreadsheet.kind-pdf' });
    await expect(upload('')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(upload('a,b\n', 'religions')).rejects.toMatchObject({ code: 'import.format-unknown' });
    expect(await storedFiles()).toBe(0);
    expect(await count('import_run')).toBe(0);
  });

  it('refuses a file with headers and nothing below', async () => {
    const refused = { code: 'import.no-rows', details: { field: 'file' } };
    await expect(upload('KODE UNOR,NAMA UNOR\n')).rejects.toMatchObject(refused);
    await expect(upload('Daftar unit,\nKODE UNOR,NAMA UNOR\n,\n , \n')).rejects.toMatchObject(refused);
    await expect(upload('NOMOR,URAIAN\n')).rejects.toMatchObject(refused);
    expect(await storedFiles()).toBe(0);
    const gap = await upload(`KODE UNOR,NAMA UNOR\n${',\n'.repeat(500)}1,Satu\n`);
    const view = await desk.queries.one(agency, gap);
    expect(view.state).toBe('uploaded');
    const below = desk.commands.choose(systemActor(agency, 'cli'), view, { headerRow: 502 });
    await expect(below).rejects.toMatchObject({ code: 'import.header-row-blank' });
  });

  it('refuses the last row as the header', async () => {
    const view = await desk.queries.one(agency, await upload('KODE UNOR,NAMA UNOR\n1,Satu\n'));
    const last = desk.commands.choose(systemActor(agency, 'cli'), view, { headerRow: 2 });
    await expect(last).rejects.toMatchObject({ code: 'import.no-rows' });
  });

  it('keeps at most 20 open imports; one that is ended makes room', async () => {
    const ids: number[] = [];
    for (let place = 0; place < 20; place += 1) ids.push(await upload('KODE UNOR,NAMA UNOR\n1,Satu\n'));
    const more = () => upload('KODE UNOR,NAMA UNOR\n1,Satu\n');
    await expect(more()).rejects.toMatchObject({ code: 'import.too-many-open', details: { limit: 20 } });
    expect(await storedFiles()).toBe(20);
    await desk.commands.cancel(systemActor(agency, 'cli'), ids[0] ?? 0);
    const both = await Promise.allSettled([more(), more()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('fails an import whose file turns out to be damaged further down', async () => {
    const id = await upload(`KODE UNOR,NAMA UNOR\n${'1,Satu\n'.repeat(100)}2,"tidak ditutup\n`);
    await expect(desk.recheck(systemActor(agency, 'cli'), id)).rejects.toMatchObject({
      code: 'spreadsheet.csv-quote',
    });
    expect(await desk.queries.one(agency, id)).toMatchObject({
      state: 'failed',
      errorCode: 'spreadsheet.csv-quote',
      errorDetails: { row: 102 },
    });
    expect(await count('import_row')).toBe(0);
  });
});
