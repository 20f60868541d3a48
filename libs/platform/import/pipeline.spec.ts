import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_IMPORT_OPTIONS } from '#libs/contracts/imports';
import { StaleVersion, systemActor, Work } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';
import { ErrorWorkbook, FilePreview, importActor, unwatched } from './index.js';

describe('the import pipeline', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let agency: number;
  let other: number;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
    other = (await addAgency(database, 'tetangga')).agencyId;
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
  });
  beforeEach(async () => {
    agency = (await addAgency(database, `instansi-${(next += 1)}`)).agencyId;
  });

  const unit = (code: string, parent = '') => ({
    'KODE UNOR': code,
    'NAMA UNOR': `Unit ${code}`,
    'KODE UNOR INDUK': parent,
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
  const errorsWorkbook = async (id: number) => {
    const stream = new PassThrough();
    const write = await desk.module.get(ErrorWorkbook).prepare(agency, id);
    const [bytes] = await Promise.all([buffer(stream), write(stream)]);
    return bytes;
  };

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

  it('fails an import whose file turns out to be damaged further down', async () => {
    const id = await upload(`KODE UNOR,NAMA UNOR\n${'1,Satu\n'.repeat(100)}2,"tidak ditutup\n`);
    await expect(desk.recheck(systemActor(agency, 'cli'), id)).rejects.toMatchObject({
      code: 'spreadsheet.csv-quote',
    });
    expect(await desk.queries.one(agency, id)).toMatchObject({
      state: 'failed',
      errorCode: 'spreadsheet.csv-quote',
    });
    expect(await count('import_row')).toBe(0);
  });

  it('leaves one receipt and audit entries that name the import', async () => {
    const { importId } = await desk.import(agency, 'units', [unit('1'), unit('2', '1')]);
    const receipt = await desk.queries.receipt(agency, importId);
    expect(receipt.totals).toMatchObject({ rows: 2, good: 2, inserted: 2 });
    expect(receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
    const entries = await database.owner(
      `select source, import_id, table_name, cardinality(row_ids) as rows from audit_entry where agency_id = $1 and id between $2 and $3`,
      [agency, receipt.firstEntry, receipt.lastEntry],
    );
    expect(entries).toEqual([{ source: 'import', import_id: importId, table_name: 'org_unit', rows: 2 }]);
  });

  it('keeps only refused rows once applied, and removes the file', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', 'X')]);
    expect(await storedFiles()).toBe(1);
    await desk.apply(agency, id);
    expect(await storedFiles()).toBe(0);
    expect(await count('import_row')).toBe(1);
    expect(await count('import_row', `state = 'error'`)).toBe(1);
    expect((await desk.queries.one(agency, id)).columns[0]).toEqual({
      index: 0,
      header: 'KODE UNOR',
      sample: [],
    });
  });

  it('gives refused rows back with reasons, and takes them again once they are right', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', 'X'), unit('', '1')]);
    await desk.apply(agency, id);
    const content = Readable.from([await errorsWorkbook(id)]) as AsyncIterable<Buffer>;
    const again = await desk.uploads.upload(systemActor(agency, 'cli'), 'units', {
      fileName: 'perbaikan.xlsx',
      content,
    });
    const view = await desk.queries.one(agency, again);
    expect(view.columns.map(({ header, sample }) => [header, ...sample])).toEqual([
      ['KODE UNOR', '2', ''],
      ['NAMA UNOR', 'Unit 2', 'Unit '],
      ['KODE UNOR INDUK', 'X', '1'],
      ['Nomor baris', '3', '4'],
      ['Alasan', expect.stringContaining('KODE UNOR INDUK: Unit induk tidak ada'), 'KODE UNOR: Wajib diisi.'],
    ]);
    await desk.import(agency, 'units', [unit('X')]);
    await desk.recheck(systemActor(agency, 'cli'), again);
    expect(await desk.apply(agency, again)).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
  });

  it('applies nothing when all or nothing is asked and a row is refused', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', 'X')], { mode: 'allOrNothing' });
    await expect(desk.apply(agency, id)).rejects.toMatchObject({
      code: 'import.has-errors',
      details: { errors: 1 },
    });
    expect(await count('org_unit')).toBe(0);
  });

  it('examines again when it applies: what became wrong meanwhile is refused and shown', async () => {
    await desk.import(agency, 'units', [unit('1')]);
    const id = await desk.check(agency, 'units', [unit('2', '1'), unit('3')], { mode: 'allOrNothing' });
    await database.owner('delete from org_unit where agency_id = $1', [agency]);
    await expect(desk.apply(agency, id)).rejects.toMatchObject({ code: 'import.has-errors' });
    expect(await desk.queries.one(agency, id)).toMatchObject({
      state: 'checked',
      errorCode: 'import.has-errors',
      totals: { errors: 1 },
    });
    expect(await desk.issues(agency, id)).toEqual([
      { row: 2, field: 'parentCode', code: 'orgUnit.parent-unknown', severity: 'error' },
    ]);
    expect(await count('org_unit')).toBe(0);
  });

  it('refuses to apply a file without a good row', async () => {
    const id = await desk.check(agency, 'units', [unit('2', 'X')]);
    await expect(desk.apply(agency, id)).rejects.toMatchObject({ code: 'import.nothing-to-apply' });
  });

  it('survives being killed at every stage: nothing half stands, nothing doubles', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', '1')]);
    const worker = importActor(agency, null, id);
    const view = await desk.queries.one(agency, id);
    await desk.commands.check(systemActor(agency, 'cli'), view, view, 'caller');
    const dying =
      (at: string) =>
      ({ stage }: { stage: string }) =>
        stage === at ? Promise.reject(new Error('killed')) : Promise.resolve();
    for (const stage of ['reading', 'examining']) {
      await expect(desk.checks.check(worker, id, null, dying(stage))).rejects.toThrow('killed');
    }
    expect(await count('import_row')).toBe(2);
    const found = await desk.checks.check(worker, id, null, unwatched);
    expect(await desk.checks.check(worker, id, null, unwatched)).toEqual(found);
    await desk.commands.apply(systemActor(agency, 'cli'), await desk.queries.one(agency, id), 'caller');
    for (const stage of ['examining', 'applying']) {
      await expect(desk.applies.apply(worker, id, null, dying(stage))).rejects.toThrow('killed');
      expect(await count('org_unit')).toBe(0);
    }
    const [one, two] = await Promise.all([1, 2].map(() => desk.applies.apply(worker, id, null, unwatched)));
    expect(one).toEqual({ inserted: 2, updated: 0, unchanged: 0 });
    expect(two).toEqual(one);
    expect(await count('org_unit')).toBe(2);
    expect(await count('audit_entry', `table_name = 'org_unit'`)).toBe(1);
  });

  it('does the work of the newest order only', async () => {
    const id = await upload('KODE UNOR,NAMA UNOR\n1,Satu\n');
    const view = await desk.queries.one(agency, id);
    await desk.commands.check(systemActor(agency, 'cli'), view, view);
    const { jobId, state } = await desk.queries.one(agency, id);
    expect(state).toBe('checking');
    expect(await desk.module.get(Jobs).one(agency, jobId ?? '')).toMatchObject({
      name: 'import.check',
      subject: 'unit.csv',
    });
    const worker = importActor(agency, null, id);
    await expect(desk.checks.check(worker, id, null, unwatched)).rejects.toMatchObject({
      code: 'import.superseded',
    });
    expect(await desk.checks.check(worker, id, jobId, unwatched)).toMatchObject({ good: 1 });
  });

  it('tells who lost a race', async () => {
    const id = await upload('KODE UNOR,NAMA UNOR\n1,Satu\n');
    const seen = await desk.queries.one(agency, id);
    await desk.recheck(systemActor(agency, 'cli'), id);
    const late = desk.commands.check(systemActor(agency, 'cli'), seen, seen, 'caller');
    await expect(late).rejects.toBeInstanceOf(StaleVersion);
    await expect(late).rejects.toMatchObject({ present: { state: 'checked' } });
  });

  it('does not wait for a worker that is at it', async () => {
    const id = await desk.check(agency, 'units', [unit('1')]);
    const view = await desk.queries.one(agency, id);
    await desk.module.get(Work).run(systemActor(agency, 'job'), async (tx) => {
      await tx.query('select from import_run where id = $1 for no key update', [id]);
      await expect(desk.commands.apply(systemActor(agency, 'cli'), view)).rejects.toMatchObject({
        code: 'import.busy',
      });
    });
  });

  it('forgets a cancelled import, also while it is checked', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', 'X')]);
    await desk.commands.cancel(systemActor(agency, 'cli'), id);
    expect([await storedFiles(), await count('import_row'), await count('import_issue')]).toEqual([0, 0, 0]);
    expect((await desk.queries.one(agency, id)).state).toBe('cancelled');
    await expect(desk.commands.cancel(systemActor(agency, 'cli'), id)).rejects.toMatchObject({
      code: 'import.wrong-state',
    });

    const under = await upload('KODE UNOR,NAMA UNOR\n1,Satu\n');
    const view = await desk.queries.one(agency, under);
    await desk.commands.check(systemActor(agency, 'cli'), view, view, 'caller');
    const cancelMidway = async ({ stage }: { stage: string }) => {
      if (stage === 'examining') await desk.commands.cancel(systemActor(agency, 'cli'), under);
    };
    await expect(
      desk.checks.check(importActor(agency, null, under), under, null, cancelMidway),
    ).rejects.toMatchObject({
      code: 'import.superseded',
    });
    expect(await count('import_row')).toBe(0);
  });

  it('ends imports nobody went on with, and forgets refused rows in time', async () => {
    const open = await desk.check(agency, 'units', [unit('1')]);
    const settled = await desk.check(agency, 'units', [unit('2'), unit('3', 'X')]);
    await desk.apply(agency, settled);
    await database.owner(
      `update import_run set created_at = created_at - interval '15 days', applied_at = applied_at - interval '91 days' where agency_id = $1`,
      [agency],
    );
    await upload('KODE UNOR,NAMA UNOR\n9,Sembilan\n');
    expect((await desk.queries.one(agency, open)).state).toBe('cancelled');
    expect([await storedFiles(), await count('import_row'), await count('import_issue')]).toEqual([1, 0, 0]);
  });

  it('shows another agency nothing and lets it do nothing', async () => {
    const id = await desk.check(agency, 'units', [unit('1'), unit('2', 'X')]);
    const version = (await desk.queries.one(agency, id)).version;
    const stranger = systemActor(other, 'cli');
    const refused = { code: 'import.not-found' };
    await expect(desk.queries.one(other, id)).rejects.toMatchObject(refused);
    await expect(desk.queries.issues(other, id, { limit: 10 })).rejects.toMatchObject(refused);
    await expect(desk.queries.receipt(other, id)).rejects.toMatchObject(refused);
    await expect(desk.commands.apply(stranger, { id, version })).rejects.toMatchObject(refused);
    await expect(desk.commands.cancel(stranger, id)).rejects.toMatchObject(refused);
    await expect(desk.checks.check(importActor(other, null, id), id, null, unwatched)).rejects.toMatchObject(
      refused,
    );
    await expect(desk.applies.apply(importActor(other, null, id), id, null, unwatched)).rejects.toMatchObject(
      refused,
    );
    expect(await desk.queries.recent(other, 10, null)).toEqual([]);
  });
});
