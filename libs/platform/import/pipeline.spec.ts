import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StaleVersion, systemActor, Work } from '#libs/platform/database';
import { Jobs } from '#libs/platform/jobs';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';
import { ErrorWorkbook, importActor, unwatched } from './index.js';

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

  it('tells the planner of what it filled, before anybody reacts to it', async () => {
    const known = () =>
      database.owner<{ rows: number }>(
        `select reltuples as rows from pg_class where oid = 'org_unit'::regclass`,
      );
    const before = (await known())[0]?.rows ?? 0;
    await desk.import(
      agency,
      'units',
      Array.from({ length: 100 }, (_, index) => unit(`S${index}`)),
    );
    expect((await known())[0]?.rows).toBeGreaterThanOrEqual(Math.max(before, 0) + 100);
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

  /** What the worker leaves when the last try has failed. */
  const failFor = (jobId: string | null) =>
    database.owner(`update job_run set state = 'failed', error_code = 'job.unexpected' where id = $1`, [
      jobId,
    ]);

  it('can be cancelled while its apply has failed for good, not while it may go on', async () => {
    const actor = systemActor(agency, 'cli');
    const id = await desk.check(agency, 'units', [unit('1')]);
    await desk.commands.apply(actor, await desk.queries.one(agency, id));
    await expect(desk.commands.cancel(actor, id)).rejects.toMatchObject({ code: 'import.wrong-state' });
    await failFor((await desk.queries.one(agency, id)).jobId);
    await desk.commands.cancel(actor, id);
    expect((await desk.queries.one(agency, id)).state).toBe('cancelled');
    expect([await storedFiles(), await count('import_row')]).toEqual([0, 0]);
  });

  it('stays applied when an undo that has failed for good is given up', async () => {
    const actor = systemActor(agency, 'cli');
    const { importId } = await desk.import(agency, 'units', [unit('1')]);
    await desk.commands.undo(actor, await desk.queries.one(agency, importId));
    await expect(desk.commands.cancel(actor, importId)).rejects.toMatchObject({ code: 'import.wrong-state' });
    await failFor((await desk.queries.one(agency, importId)).jobId);
    await desk.commands.cancel(actor, importId);
    expect(await desk.queries.one(agency, importId)).toMatchObject({
      state: 'applied',
      undo: { possible: true },
    });
    expect(await count('org_unit')).toBe(1);
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
