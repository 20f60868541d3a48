import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

const RATNA = '199004012015032001';
const SUPARNO = '198001012005011002';

describe('format 1: what is found in rows of employees', () => {
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

  const person = (nip: string, more: Record<string, string> = {}) => ({
    'NIP BARU': nip,
    NAMA: 'Ratna Lestari',
    ...more,
  });
  const employee = async (nip = RATNA) =>
    (await database.owner('select * from employee where agency_id = $1 and nip = $2', [agency, nip]))[0] ??
    {};
  const codes = async (rows: Record<string, string>[], options = {}) =>
    (await desk.issues(agency, await desk.check(agency, 'employees', rows, options))).map(
      ({ row, field, code, severity }) =>
        `${row} ${field ?? '-'} ${code}${severity === 'warning' ? ' (w)' : ''}`,
    );

  it('separates titles inside NAMA and shows it', async () => {
    const rows = [
      person(RATNA, { NAMA: 'Dr. Ir. Ratna Lestari, S.T.' }),
      person(SUPARNO, { NAMA: 'DR. Suparno' }),
    ];
    expect(await codes(rows)).toEqual([
      '2 name name.titles-in-name (w)',
      '3 name name.titles-in-name (w)',
      '3 frontTitle name.ambiguous-doctor (w)',
    ]);
    await desk.import(agency, 'employees', rows);
    expect(await employee()).toMatchObject({
      name: 'Ratna Lestari',
      front_title: 'Dr. Ir.',
      back_title: 'S.T.',
    });
  });

  it('says exactly that a spreadsheet destroyed a NIP, and names every other fault of one', async () => {
    const rows = [
      '1.97001E+17',
      '199004012015032000',
      '',
      '1990-0401201503200',
      '12345',
      '199013012015032001',
      '209901012015012001',
    ]
      .concat(['199004012015132001', '199004012027012001', '199004012015033001'])
      .map((nip, index) => person(nip, { NAMA: `Orang ${index}` }));
    expect(await codes(rows)).toEqual([
      '2 nip nip.spreadsheet-damaged',
      '3 nip nip.spreadsheet-damaged',
      '4 nip nip.blank',
      '5 nip nip.unexpected-character',
      '6 nip nip.length',
      '7 nip nip.birth-date',
      '8 nip nip.birth-date-in-future',
      '9 nip nip.appointment-month',
      '10 nip nip.appointment-in-future',
      '11 nip nip.sex',
    ]);
  });

  it('accepts what files add to a NIP', async () => {
    await desk.import(agency, 'employees', [person("''19900401 201503 2 001")]);
    expect(await employee()).toMatchObject({ nip: RATNA });
  });

  it('warns where the row disagrees with the NIP', async () => {
    const rows = [
      person(RATNA, { 'TANGGAL LAHIR': '01-04-1991', 'JENIS KELAMIN': 'M' }),
      person('201004012015032001', { NAMA: 'Muda' }),
    ];
    expect(await codes(rows)).toEqual([
      '2 nip nip.birth-date-differs (w)',
      '2 sex nip.sex-differs (w)',
      '3 nip nip.age-at-appointment (w)',
    ]);
  });

  it('refuses unreadable cells and warns of unknown words', async () => {
    const rows = [
      person(RATNA, { NAMA: '', 'TANGGAL LAHIR': '31-02-1990', 'MK BULAN': '12', 'TAHUN LULUS': 'x' }),
      person(SUPARNO, {
        'JENIS KELAMIN': '?',
        'JENIS PEGAWAI NAMA': 'Magang',
        'KEDUDUKAN HUKUM NAMA': 'Entah',
        'TINGKAT PENDIDIKAN NAMA': 'S-9',
        'GOL AKHIR NAMA': 'III/a',
      }),
    ];
    expect(await codes(rows)).toEqual([
      '2 birthDate cell.date',
      '2 name cell.required',
      '2 serviceMonths cell.out-of-range',
      '2 graduatedYear cell.integer',
      '3 employmentKind employmentType.unknown (w)',
      '3 sex sex.unknown (w)',
      '3 legalStatus legalStatus.unknown (w)',
      '3 rankSince rank.since-missing (w)',
      '3 educationLevel education.unknown (w)',
    ]);
  });

  it('skips a full duplicate with a notice and refuses the same NIP with other content', async () => {
    const rows = [person(RATNA), person(SUPARNO), person(RATNA), person(SUPARNO, { NAMA: 'Suparno' })];
    const id = await desk.check(agency, 'employees', rows);
    expect(await desk.issues(agency, id)).toEqual([
      { row: 3, field: null, code: 'key.conflict', severity: 'error' },
      { row: 4, field: null, code: 'row.duplicate', severity: 'warning' },
      { row: 5, field: null, code: 'key.conflict', severity: 'error' },
    ]);
    const { totals } = await desk.queries.one(agency, id);
    expect(totals).toMatchObject({ rows: 4, good: 1, errors: 2, duplicates: 1, warnings: 1 });
  });

  it('refuses an unknown unit, or leaves the person unplaced if the user chooses so', async () => {
    await desk.import(agency, 'units', [
      { 'KODE UNOR': '1', 'NAMA UNOR': 'Lama', 'UNOR ID SIASN': 'X1', AKTIF: 'tidak' },
    ]);
    const rows = [person(RATNA, { 'UNOR ID': 'tidak-ada' }), person(SUPARNO, { 'UNOR ID': 'X1' })];
    expect(await codes(rows)).toEqual(['2 unit orgUnit.unknown', '3 unit orgUnit.inactive (w)']);
    expect(await codes(rows, { unknownUnit: 'unplaced' })).toEqual([
      '2 unit orgUnit.unplaced (w)',
      '3 unit orgUnit.inactive (w)',
    ]);
    await desk.import(agency, 'employees', rows, { unknownUnit: 'unplaced' });
    expect(await employee()).toMatchObject({ org_unit_id: null });
    expect(await employee(SUPARNO)).not.toMatchObject({ org_unit_id: null });
  });

  it('refuses a number its person no longer has', async () => {
    await desk.import(agency, 'employees', [person(RATNA)]);
    await database.owner(
      `insert into employee_nip_alias (agency_id, employee_id, nip, reason) select agency_id, id, $2, 'koreksi BKN' from employee where agency_id = $1`,
      [agency, SUPARNO],
    );
    expect(await codes([person(SUPARNO)])).toEqual(['2 nip nip.former']);
  });
});
