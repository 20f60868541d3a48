import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

const RATNA = '199004012015032001';
const SUPARNO = '198001012005011002';

describe('format 1: employees', () => {
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
  const full = {
    ...person(RATNA),
    'PNS ID': 'A8ACA7F3',
    'GELAR DEPAN': 'Ir.',
    'GELAR BELAKANG': 'S.T., M.M.',
    'TEMPAT LAHIR NAMA': 'Teluk Sekawan',
    'TANGGAL LAHIR': '01/04/1990',
    'JENIS KELAMIN': 'F',
    'EMAIL GOV': 'ratna@muarasekawan.example',
    'JENIS PEGAWAI NAMA': 'PNS Daerah',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'TMT CPNS': '2015-03-01',
    'GOL AKHIR NAMA': 'III.c',
    'TMT GOLONGAN': '01-04-2023',
    'MK TAHUN': '8',
    'MK BULAN': '1',
    'JABATAN NAMA': 'Perencana Ahli Muda',
    'TINGKAT PENDIDIKAN NAMA': 'S-2',
    'PENDIDIKAN NAMA': 'Magister Manajemen',
    'TAHUN LULUS': '2019',
    'UNOR ID': '1',
  };
  const employee = async (nip = RATNA) =>
    (await database.owner('select * from employee where agency_id = $1 and nip = $2', [agency, nip]))[0] ??
    {};
  const ranks = () =>
    database.owner(
      `select r.scheme, r.grade, r.since::text, r.voided_at is not null as voided from employee_rank r
       where r.agency_id = $1 order by r.id`,
      [agency],
    );
  const codes = async (rows: Record<string, string>[], options = {}) =>
    (await desk.issues(agency, await desk.check(agency, 'employees', rows, options))).map(
      ({ row, field, code, severity }) =>
        `${row} ${field ?? '-'} ${code}${severity === 'warning' ? ' (w)' : ''}`,
    );

  it('takes what it needs, with rank and education', async () => {
    await desk.import(agency, 'units', [{ 'KODE UNOR': '1', 'NAMA UNOR': 'Sekretariat' }]);
    const done = await desk.import(agency, 'employees', [full]);
    expect(done.changes).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
    expect(await employee()).toMatchObject({
      name: 'Ratna Lestari',
      front_title: 'Ir.',
      back_title: 'S.T., M.M.',
      sex: 'female',
      employment_type: 'pns',
      legal_status: 'active',
      service_years: 8,
      siasn_position_name: 'Perencana Ahli Muda',
      email: 'ratna@muarasekawan.example',
    });
    expect(await ranks()).toEqual([{ scheme: 'pns', grade: 11, since: '2023-04-01', voided: false }]);
    expect(
      await database.owner(
        'select level, program, graduated_year from employee_education where agency_id = $1',
        [agency],
      ),
    ).toEqual([{ level: 'S2', program: 'Magister Manajemen', graduated_year: 2019 }]);
    const placed = await database.owner(
      'select e.id from employee e join org_unit u on u.agency_id = e.agency_id and u.id = e.org_unit_id where e.agency_id = $1',
      [agency],
    );
    expect(placed).toHaveLength(1);
    expect((await desk.import(agency, 'employees', [full])).changes).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 1,
    });
  });

  it('takes birth date and sex from the NIP only where nothing else knows them', async () => {
    await desk.import(agency, 'employees', [person(RATNA)]);
    expect(await employee()).toMatchObject({ sex: 'female' });
    await desk.import(agency, 'employees', [person(RATNA, { 'TANGGAL LAHIR': '02-04-1990' })]);
    await desk.import(agency, 'employees', [person(RATNA)]);
    const [row] = await database.owner('select birth_date::text as born from employee where agency_id = $1', [
      agency,
    ]);
    expect(row).toEqual({ born: '1990-04-02' });
  });

  it('never erases by a blank cell', async () => {
    await desk.import(agency, 'employees', [{ ...full, 'UNOR ID': '' }]);
    const again = await desk.import(agency, 'employees', [
      person(RATNA, { 'GELAR DEPAN': '', 'GOL AKHIR NAMA': '' }),
    ]);
    expect(again.changes).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
  });

  it('adds a later rank, and corrects another rank since the same day without deleting it', async () => {
    const rank = (grade: string, since: string) =>
      desk.import(agency, 'employees', [person(RATNA, { 'GOL AKHIR NAMA': grade, 'TMT GOLONGAN': since })]);
    await rank('III/b', '');
    await rank('III/b', '01-04-2019');
    await rank('III/c', '01-04-2023');
    expect((await rank('III/d', '01-04-2023')).changes).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
    expect(await ranks()).toEqual([
      { scheme: 'pns', grade: 10, since: '2019-04-01', voided: false },
      { scheme: 'pns', grade: 11, since: '2023-04-01', voided: true },
      { scheme: 'pns', grade: 12, since: '2023-04-01', voided: false },
    ]);
    expect((await rank('III/d', '')).changes).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
  });

  it('completes education that says less and adds what is other', async () => {
    const learn = (level: string, program: string, year = '') =>
      desk.import(agency, 'employees', [
        person(RATNA, { 'TINGKAT PENDIDIKAN NAMA': level, 'PENDIDIKAN NAMA': program, 'TAHUN LULUS': year }),
      ]);
    await learn('S-1/Sarjana', '');
    await learn('S-1/Sarjana', 'Ilmu Hukum');
    await learn('S-1/Sarjana', 'ILMU HUKUM', '2012');
    await learn('S-1/Sarjana', 'Manajemen');
    await learn('S-1/Sarjana', '');
    const rows = await database.owner(
      'select level, program, graduated_year from employee_education where agency_id = $1 order by id',
      [agency],
    );
    expect(rows).toEqual([
      { level: 'S1', program: 'Ilmu Hukum', graduated_year: 2012 },
      { level: 'S1', program: 'Manajemen', graduated_year: null },
    ]);
  });

  it('reads PPPK by their own grades', async () => {
    const rows = [
      person('199001012023211001', {
        'JENIS PEGAWAI NAMA': 'PPPK',
        'GOL AKHIR NAMA': 'IX',
        'TMT GOLONGAN': '01-03-2023',
      }),
      person(SUPARNO, { 'JENIS PEGAWAI NAMA': 'PNS', 'GOL AKHIR NAMA': 'IX' }),
    ];
    expect(await codes(rows)).toEqual(['3 rank rank.unreadable']);
  });

  it('leaves religion, marital status, NIK, NPWP, BPJS and address behind, in staging too', async () => {
    const secret = 'RAHASIA';
    const row = {
      ...full,
      'UNOR ID': '',
      'AGAMA NAMA': secret,
      'JENIS KAWIN NAMA': secret,
      NIK: secret,
      'NPWP NOMOR': secret,
      BPJS: secret,
      ALAMAT: secret,
    };
    const id = await desk.check(agency, 'employees', [row, { ...row, 'NIP BARU': 'salah' }]);
    const everything = await database.owner<{ text: string }>(
      `select string_agg(t.text, '') as text from (
         select r::text as text from import_row r union all select i::text from import_issue i
         union all select u::text from import_run u union all select c.items::text from audit_change c) t`,
    );
    expect(everything[0]?.text).toContain('Ratna Lestari');
    expect(everything[0]?.text).not.toContain(secret);
    expect((await desk.queries.one(agency, id)).unknownColumns).toEqual(
      expect.arrayContaining(['AGAMA NAMA', 'NIK', 'ALAMAT']),
    );
  });

  it('announces every person once', async () => {
    await desk.import(agency, 'employees', [{ ...full, 'UNOR ID': '' }, person(SUPARNO)]);
    const events = await database.owner<{ ids: number[] }>(
      `select payload -> 'employeeIds' as ids from outbox where agency_id = $1 and name = 'directory.employeesChanged'`,
      [agency],
    );
    expect(events.map(({ ids }) => ids.length)).toEqual([2]);
  });
});
