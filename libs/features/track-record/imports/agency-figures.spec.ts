import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  createImportDesk,
  type DeskRow,
  type ImportDesk,
  ImportOffice,
  NOBODY,
  RATNA,
} from '#libs/testing/imports';
import { agencyFigureFacts } from '../facts/index.js';

let database: TestDatabase;
let desk: ImportDesk;
let office: ImportOffice;
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
  office = await ImportOffice.found(database, desk, `nilai-${(next += 1)}`);
});

const row = (TANGGAL: string, figures: DeskRow = {}, NIP = RATNA): DeskRow => ({ NIP, TANGGAL, ...figures });
const on = (day: string) =>
  office.rows<Record<string, number | null>>(
    `with cycle as (select '${day}'::date as reference_date),
     people as (select id as employee_id from employee where agency_id = $1), facts as (${agencyFigureFacts})
     select figure1, figure2, figure12 from facts`,
  );

describe('nilai instansi', () => {
  it('each figure is the newest given up to the day; 0 is a figure', async () => {
    const first = row('31-12-2024', { 'NILAI INSTANSI 1': '42,5', 'NILAI INSTANSI 2': '7' });
    const second = row('31-12-2025', { 'NILAI INSTANSI 1': '0', 'NILAI INSTANSI 12': '99.123456' });
    expect(await office.import('agencyFigures', [first, second])).toEqual([2, 0, 0]);
    expect(await on('2024-12-30')).toEqual([]);
    expect(await on('2025-06-30')).toEqual([{ figure1: 42_500_000, figure2: 7_000_000, figure12: null }]);
    expect(await on('2025-12-31')).toEqual([{ figure1: 0, figure2: 7_000_000, figure12: 99_123_456 }]);
    expect(await office.events('trackRecord.recordsChanged')).toEqual([
      { employeeIds: [await office.personId(RATNA)] },
    ]);
  });

  it('the same file twice changes nothing; a blank cell leaves what stands', async () => {
    const given = row('31-12-2025', { 'NILAI INSTANSI 1': '10' });
    await office.import('agencyFigures', [given]);
    expect(await office.import('agencyFigures', [given])).toEqual([0, 0, 1]);
    const more = row('31-12-2025', { 'NILAI INSTANSI 2': '20' });
    expect(await office.import('agencyFigures', [more])).toEqual([0, 1, 0]);
    expect(await on('2026-01-01')).toEqual([{ figure1: 10_000_000, figure2: 20_000_000, figure12: null }]);
  });

  it('names what is wrong', async () => {
    const rows = [
      row('31-12-2025'),
      row('30-12-2025', { 'NILAI INSTANSI 1': '100,000001' }),
      row('', { 'NILAI INSTANSI 1': '1' }),
      row('01-07-2026', { 'NILAI INSTANSI 1': '1' }),
      row('31-12-2025', { 'NILAI INSTANSI 1': '1' }, NOBODY),
    ];
    expect(await office.findings('agencyFigures', rows)).toEqual([
      '2 figure1 agencyFigure.nothing-given',
      '3 figure1 cell.out-of-range',
      '4 date cell.required',
      '5 date date.in-future',
      '6 nip employee.unknown',
    ]);
  });
});
