import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { type Actor, systemActor } from '#libs/platform/database';
import { readRows } from '#libs/platform/spreadsheet';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { MeritFacts } from '#libs/testing/merit';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { Computation } from '../computation/computation.js';
import { MeritIndexModule } from '../merit-index.module.js';
import { EvidenceService } from './evidence.service.js';
import { percentOf } from './percent.js';

describe('evidence of a computed indicator', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let folder: string;
  let actor: Actor;
  let id: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kader-bukti-'));
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [MeritIndexModule] });
    const { agencyId, accountId } = await addAgency(database, 'bukti');
    actor = { agencyId, accountId, role: 'meritTeam', source: 'page' };
    const tree = new TestTree(database, agencyId);
    const unit = await tree.unit('Dinas Kesehatan');
    const one = await tree.placed(unit, { name: 'Ani', nip: '197001311995032001' }, { level: 'jptPratama' });
    await tree.placed(unit, { name: 'Budi', nip: '198001012005011001' }, { level: 'jptPratama' });
    await new MeritFacts(database, agencyId).assessed(one.employeeId, '2025-05-20');
    id = (await platform.get(AssessmentsService).open(actor, { year: 2026, dataDate: '2026-06-30' })).id;
    await platform.get(Computation).run(systemActor(agencyId), id);
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function sheet(name: string): Promise<(string | null)[][]> {
    const prepared = await platform.get(EvidenceService).prepare(actor, id, '3.2');
    expect(prepared.fileName).toBe('bukti-merit-2026-3-2.xlsx');
    const path = join(folder, `${name}.xlsx`);
    await prepared.writeTo(createWriteStream(path));
    const rows: (string | null)[][] = [];
    for await (const { cells } of readRows(path, { sheet: name })) rows.push([...cells]);
    return rows;
  }

  it('names who stands behind the figure, those who lack it first', async () => {
    expect((await sheet('Daftar')).map((row) => row.slice(1))).toEqual([
      ['NIP / kode', 'Nama', 'Jabatan', 'Unit organisasi', 'Rincian', 'Terpenuhi'],
      ['198001012005011001', 'Budi', 'Analis', 'Dinas Kesehatan', '', 'tidak'],
      ['197001311995032001', 'Ani', 'Analis', 'Dinas Kesehatan', '2025-05-20', 'ya'],
    ]);
  });

  it('is a draft with the figure and a slot for the signed document', async () => {
    const rows = (await sheet('Ringkasan')).map(([field, value]) => [field, value]);
    expect(rows[1]?.[0]).toContain('DRAF');
    expect(rows).toContainEqual(['JPT Pratama dan setara', '1 dari 2 (50,00%)']);
    expect(rows.map(([field]) => field)).toContain('Nomor dokumen yang ditandatangani');
  });

  it('is noted in the register of readings, and refused without a computed figure', async () => {
    await sheet('Daftar');
    const [last] = await database.owner(
      `select what, filter, row_count from audit_reading where agency_id = $1 order by id desc limit 1`,
      [actor.agencyId],
    );
    expect(last).toEqual({
      what: 'merit.evidence',
      filter: { assessmentId: id, year: 2026, indicator: '3.2' },
      row_count: 2,
    });
    const refused = platform.get(EvidenceService).prepare(actor, id, '1.1');
    await expect(refused).rejects.toMatchObject({ code: 'merit.no-evidence' });
    const nobody = platform.get(EvidenceService).prepare(systemActor(actor.agencyId), id, '3.2');
    await expect(nobody).rejects.toMatchObject({ code: 'export.needs-account' });
  });

  it.each([
    [26, 28, '92,86'],
    [0, 3, '0,00'],
    [1, 3, '33,33'],
    [2, 3, '66,67'],
    [1, 1600, '0,06'],
    [7, 7, '100,00'],
  ])('%d of %d is %s per cent', (count, of, text) => {
    expect(percentOf(count, of)).toBe(text);
  });
});
