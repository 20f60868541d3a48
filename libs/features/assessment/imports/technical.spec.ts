import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk, ImportOffice, RATNA } from '#libs/testing/imports';

let database: TestDatabase;
let desk: ImportDesk;
let office: ImportOffice;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createImportDesk(database);
  office = await ImportOffice.found(database, desk, 'teknis');
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const result = (technical: string, date = '14-05-2025') => ({
  NIP: RATNA,
  TANGGAL: date,
  TUJUAN: 'pemetaan',
  'KOMPETENSI TEKNIS': technical,
});

it('takes technical levels alone, in hundredths, and nothing the second time', async () => {
  const rows = [result('T.01=3; IRIGASI = 2,5 ;T.02=0')];
  expect(await office.import('assessmentResults', rows)).toEqual([1, 0, 0]);
  expect(await office.import('assessmentResults', rows)).toEqual([0, 0, 1]);
  const levels = await office.rows<{ code: string; level: number }>(
    `select competency_code as code, level from assessment_result_level where agency_id = $1 order by 1`,
  );
  expect(levels).toEqual([
    { code: 'IRIGASI', level: 250 },
    { code: 'T.01', level: 300 },
    { code: 'T.02', level: 0 },
  ]);
});

it.each(['T.01', 'T.01=6', 'T.01=5,01', 'T.01=3; T.01=4', 'M.01=3', 'M-1=3', '=3', 'T.01=NE'])(
  'refuses %j',
  async (technical) => {
    const [finding] = await office.findings('assessmentResults', [result(technical, '15-05-2025')]);
    expect(finding).toBe('2 technical assessment.technical-unreadable');
  },
);
