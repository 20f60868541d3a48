import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  createImportDesk,
  type ImportDesk,
  ImportOffice,
  NOBODY,
  RATNA,
  SUPARNO,
} from '#libs/testing/imports';
import { readPeriod } from './period.js';

describe('TAHUN and PERIODE', () => {
  test.each([
    ['2025', 2025, null],
    ['Tahun 2025', 2025, null],
    ['2026 TW I', 2026, 1],
    ['2026 TW.IV', 2026, 4],
    ['TW 2 2026', 2026, 2],
    ['Triwulan III Tahun 2025', 2025, 3],
  ])('%j', (text, year, quarter) => {
    expect(readPeriod(text)).toEqual({ year, quarter });
  });

  test.each(['', '25', '2026 TW V', '2026 TW 0', '2026 TW', '1999', '2025 2026'])('%j is none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('format 2: ratings', () => {
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
    office = await ImportOffice.found(database, desk, `instansi-${(next += 1)}`);
  });

  const rated = (
    workResult: string,
    behaviour: string,
    predicate = '',
    more: Record<string, string> = {},
  ) => ({
    NIP: RATNA,
    NAMA: 'Ratna',
    TAHUN: '2025',
    'HASIL KERJA': workResult,
    'PERILAKU KERJA': behaviour,
    PREDIKAT: predicate,
    ...more,
  });
  const numbered = (score: string, innovation = '', more: Record<string, string> = {}) => ({
    NIP: RATNA,
    TAHUN: '2021',
    NILAI: score,
    INOVASI: innovation,
    ...more,
  });
  const kept = () =>
    office.rows<Record<string, unknown>>(
      `select e.nip, r.year, r.quarter, r.work_result as work, r.behaviour, r.predicate, r.score, r.innovation, r.version
       from performance_rating r join employee e on e.agency_id = r.agency_id and e.id = r.employee_id
       where r.agency_id = $1 order by r.year, r.quarter nulls first, e.nip`,
    );

  it('takes years and quarters apart, and nothing the second time', async () => {
    const rows = [
      rated('Di atas ekspektasi', 'Sesuai ekspektasi', 'BAIK'),
      rated('Di atas', 'Di atas', '', { NIP: SUPARNO }),
      rated('', '', 'Cukup', { TAHUN: '', PERIODE: '2026 TW I' }),
      rated('', '', 'MISCONDUCT', { TAHUN: '2026', PERIODE: '2026 TW II' }),
    ];
    expect(await office.import('ratings', rows)).toEqual([4, 0, 0]);
    expect(await kept()).toMatchObject([
      { nip: SUPARNO, year: 2025, quarter: null, work: 'above', behaviour: 'above', predicate: 'veryGood' },
      { nip: RATNA, year: 2025, quarter: null, work: 'above', behaviour: 'meets', predicate: 'good' },
      { year: 2026, quarter: 1, work: null, behaviour: null, predicate: 'needsImprovement', score: null },
      { year: 2026, quarter: 2, predicate: 'poor' },
    ]);
    expect(await office.import('ratings', rows)).toEqual([0, 0, 4]);
  });

  it('reads PP 30/2019 numbers by their lower bounds', async () => {
    const years = [
      ['120', 'ya', 'veryGood'],
      ['110', 'ya', 'veryGood'],
      ['109,999999', 'ya', 'good'],
      ['115', 'tidak', 'good'],
      ['115', '', 'good'],
      ['90', 'ya', 'good'],
      ['89.99', '', 'needsImprovement'],
      ['70', '', 'needsImprovement'],
      ['69,5', '', 'poor'],
      ['50', '', 'poor'],
      ['49.999999', '', 'veryPoor'],
      ['0', '', 'veryPoor'],
    ];
    await office.import(
      'ratings',
      years.map(([score, innovation], place) =>
        numbered(score ?? '', innovation, { TAHUN: `${2009 + place}` }),
      ),
    );
    expect((await kept()).map(({ predicate }) => predicate)).toEqual(
      years.map(([, , predicate]) => predicate),
    );
  });

  it('keeps the number exactly', async () => {
    await office.import('ratings', [numbered('98,765432', 'tidak')]);
    expect(await kept()).toMatchObject([{ score: 98_765_432, innovation: false, predicate: 'good' }]);
  });

  it('refuses what contradicts itself, with both values', async () => {
    const rows = [
      rated('Sesuai ekspektasi', 'Sesuai ekspektasi', 'Sangat Baik'),
      rated('', '', 'Baik', { NIP: SUPARNO, NILAI: '120', INOVASI: 'ya' }),
      rated('Di atas', 'Di atas', '', { TAHUN: '2020', NILAI: '95' }),
    ];
    expect(await office.findings('ratings', rows)).toEqual([
      '2 predicate rating.predicate-differs',
      '3 predicate rating.predicate-differs',
      '4 score rating.predicate-differs',
    ]);
    expect(await office.details('ratings', rows)).toEqual([
      { stated: 'Sangat Baik', computed: 'Baik' },
      { stated: 'Baik', computed: 'Sangat Baik' },
      { stated: 'Sangat Baik', computed: 'Baik' },
    ]);
  });

  it('names what cannot be read', async () => {
    const rows = [
      rated('', '', 'Baik', { NIP: NOBODY }),
      rated('', '', 'Baik', { TAHUN: '' }),
      rated('', '', 'Baik', { TAHUN: '2025 TW V' }),
      rated('', '', 'Baik', { TAHUN: '2025', PERIODE: '2024 TW I' }),
      rated('bagus', '', 'Baik', { TAHUN: '2010' }),
      rated('', '', 'Istimewa', { TAHUN: '2011' }),
      rated('Sesuai', '', '', { TAHUN: '2012' }),
      rated('', 'Sesuai', 'Baik', { TAHUN: '2013' }),
      rated('', '', '', { TAHUN: '2014' }),
      numbered('120,000001', '', { TAHUN: '2015' }),
      numbered('-1', '', { TAHUN: '2016' }),
      numbered('98,1234567', '', { TAHUN: '2017' }),
      numbered('banyak', '', { TAHUN: '2018' }),
      numbered('98', 'mungkin', { TAHUN: '2019' }),
    ];
    expect(await office.findings('ratings', rows)).toEqual([
      '2 nip employee.unknown',
      '3 year cell.required',
      '4 year rating.period-unreadable',
      '5 period rating.period-differs',
      '6 workResult rating.expectation-unknown',
      '7 predicate rating.predicate-unknown',
      '8 behaviour cell.required',
      '9 workResult cell.required',
      '10 predicate rating.nothing-given',
      '11 score cell.out-of-range',
      '12 score cell.out-of-range',
      '13 score cell.decimal-places',
      '14 score cell.decimal',
      '15 innovation cell.yes-no',
    ]);
  });

  it('skips a row said twice and refuses two of one year that differ', async () => {
    expect(await office.findings('ratings', [rated('', '', 'Baik'), rated('', '', 'Baik')])).toEqual([
      '3 - row.duplicate (w)',
    ]);
    expect(await office.findings('ratings', [rated('', '', 'Baik'), rated('', '', 'Kurang')])).toEqual([
      '2 - key.conflict',
      '3 - key.conflict',
    ]);
    await office.alias(RATNA, NOBODY);
    const both = [rated('', '', 'Baik'), rated('', '', 'Baik', { NIP: NOBODY })];
    expect(await office.findings('ratings', both)).toEqual(['2 nip key.conflict', '3 nip key.conflict']);
  });

  it('adds to what stands; another predicate replaces the whole evaluation', async () => {
    await office.import('ratings', [rated('', '', 'Baik')]);
    expect(await office.import('ratings', [rated('Sesuai', 'Di atas')])).toEqual([0, 1, 0]);
    expect(await office.import('ratings', [rated('', '', 'Baik')])).toEqual([0, 0, 1]);
    expect(await kept()).toMatchObject([
      { work: 'meets', behaviour: 'above', predicate: 'good', version: 2 },
    ]);
    expect(await office.import('ratings', [rated('', '', 'Kurang')])).toEqual([0, 1, 0]);
    expect(await kept()).toMatchObject([{ work: null, behaviour: null, predicate: 'poor', version: 3 }]);
  });

  it('a new number takes its innovation with it', async () => {
    await office.import('ratings', [numbered('95', 'ya')]);
    expect(await office.import('ratings', [numbered('95')])).toEqual([0, 0, 1]);
    expect(await office.import('ratings', [numbered('115')])).toEqual([0, 1, 0]);
    expect(await kept()).toMatchObject([{ predicate: 'good', score: 115_000_000, innovation: null }]);
  });

  it('goes back as it came', async () => {
    await office.import('ratings', [rated('', '', 'Baik')]);
    const before = await kept();
    const rows = [rated('', '', 'Kurang'), rated('', '', 'Baik', { NIP: SUPARNO })];
    const { id, changes } = await office.apply('ratings', rows);
    expect(changes).toEqual([1, 1, 0]);
    expect(await office.undo(id)).toBe(2);
    expect(await kept()).toEqual([{ ...before[0], version: 3 }]);
  });

  it('announces whose ratings changed, by the import and by its undo', async () => {
    const rows = [rated('', '', 'Baik'), rated('', '', 'Baik', { TAHUN: '2024' })];
    const { id } = await office.apply('ratings', rows);
    await office.import('ratings', rows);
    await office.undo(id);
    const employeeIds = [await office.personId(RATNA)];
    expect(await office.events('performance.ratingsChanged')).toEqual([{ employeeIds }, { employeeIds }]);
  });
});
