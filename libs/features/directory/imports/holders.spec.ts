import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type ImportDesk } from '#libs/testing/imports';

const RATNA = '199004012015032001';
const SUPARNO = '198001012005011002';

describe('format 3b: holders', () => {
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
    await desk.import(agency, 'units', [{ 'KODE UNOR': '1', 'NAMA UNOR': 'Sekretariat' }]);
    const posts = ['A', 'B', 'C'].map((code) => ({
      'KODE JABATAN': code,
      'NAMA JABATAN': `Jabatan ${code}`,
      JENJANG: 'Pengawas',
      UNOR: '1',
    }));
    await desk.import(agency, 'positions', posts);
    await desk.import(
      agency,
      'employees',
      [RATNA, SUPARNO].map((NIP) => ({ NIP, NAMA: 'Suparno' })),
    );
  });

  const holds = (NIP: string, position: string, TMT: string, SAMPAI = '', STATUS = 'definitif') => ({
    NIP,
    'KODE JABATAN': position,
    STATUS,
    TMT,
    SAMPAI,
  });
  const holdings = () =>
    database.owner(
      `select e.nip, p.code as post, h.kind, h.since::text, h.until::text from holding h
       join employee e on e.agency_id = h.agency_id and e.id = h.employee_id
       join position p on p.agency_id = h.agency_id and p.id = h.position_id
       where h.agency_id = $1 order by h.since, p.code`,
      [agency],
    );
  const codes = async (rows: Record<string, string>[]) =>
    (await desk.issues(agency, await desk.check(agency, 'holders', rows))).map(
      ({ row, field, code, severity }) =>
        `${row} ${field ?? '-'} ${code}${severity === 'warning' ? ' (w)' : ''}`,
    );

  it('takes holders of every kind, and nothing the second time', async () => {
    const rows = [
      holds(RATNA, 'A', '03-01-2023'),
      holds(RATNA, 'B', '01-05-2026', '31-07-2026', 'Plt.'),
      holds(SUPARNO, 'A', '01-06-2026', '14-06-2026', 'Pelaksana Harian'),
    ];
    expect((await desk.import(agency, 'holders', rows)).changes).toEqual({
      inserted: 3,
      updated: 0,
      unchanged: 0,
    });
    expect(await holdings()).toEqual([
      { nip: RATNA, post: 'A', kind: 'definitive', since: '2023-01-03', until: null },
      { nip: RATNA, post: 'B', kind: 'acting', since: '2026-05-01', until: '2026-07-31' },
      { nip: SUPARNO, post: 'A', kind: 'daily', since: '2026-06-01', until: '2026-06-14' },
    ]);
    expect((await desk.import(agency, 'holders', rows)).changes).toEqual({
      inserted: 0,
      updated: 0,
      unchanged: 3,
    });
  });

  it('moves a person: the old post ends and the new one begins in one file', async () => {
    await desk.import(agency, 'holders', [holds(RATNA, 'A', '03-01-2023')]);
    const moved = [
      holds(RATNA, 'B', '01-03-2026'),
      holds(RATNA, 'A', '03-01-2023', '28-02-2026'),
      holds(SUPARNO, 'A', '01-03-2026'),
    ];
    expect((await desk.import(agency, 'holders', moved)).changes).toEqual({
      inserted: 2,
      updated: 1,
      unchanged: 0,
    });
    expect(await holdings()).toEqual([
      { nip: RATNA, post: 'A', kind: 'definitive', since: '2023-01-03', until: '2026-02-28' },
      { nip: SUPARNO, post: 'A', kind: 'definitive', since: '2026-03-01', until: null },
      { nip: RATNA, post: 'B', kind: 'definitive', since: '2026-03-01', until: null },
    ]);
  });

  it('refuses a second definitive post, in the file or beside what stands', async () => {
    await desk.import(agency, 'holders', [holds(RATNA, 'A', '03-01-2023')]);
    expect(await codes([holds(RATNA, 'B', '01-03-2026')])).toEqual(['2 position holding.second-definitive']);
    expect(await codes([holds(SUPARNO, 'B', '01-01-2020'), holds(SUPARNO, 'C', '01-01-2021')])).toEqual([
      '2 position holding.second-definitive',
      '3 position holding.second-definitive',
    ]);
  });

  it('refuses more definitive holders than ABK on any day, but not one after the other', async () => {
    await desk.import(agency, 'holders', [holds(RATNA, 'A', '03-01-2023', '31-12-2025')]);
    expect(await codes([holds(SUPARNO, 'A', '31-12-2025')])).toEqual([
      '2 position holding.headcount-exceeded',
    ]);
    expect(await codes([holds(SUPARNO, 'A', '01-01-2026')])).toEqual([]);
    expect(await codes([holds(RATNA, 'B', '01-01-2026'), holds(SUPARNO, 'B', '01-06-2026')])).toEqual([
      '2 position holding.headcount-exceeded',
      '3 position holding.headcount-exceeded',
    ]);
  });

  it('refuses the same task twice at a time', async () => {
    await desk.import(agency, 'holders', [holds(RATNA, 'B', '01-05-2026', '', 'Plt')]);
    expect(await codes([holds(RATNA, 'B', '01-06-2026', '', 'Plt')])).toEqual([
      '2 since holding.already-held',
    ]);
  });

  it('warns where Plt stands beside a holder and Plh beside none', async () => {
    await desk.import(agency, 'holders', [holds(RATNA, 'A', '03-01-2023')]);
    const rows = [holds(SUPARNO, 'A', '01-06-2026', '', 'Plt'), holds(SUPARNO, 'B', '01-06-2026', '', 'Plh')];
    expect(await codes(rows)).toEqual([
      '2 position holding.post-not-vacant (w)',
      '3 position holding.post-vacant (w)',
    ]);
  });

  it('names unknown people, posts, words and dates', async () => {
    await database.owner(`update position set active = false where agency_id = $1 and code = 'C'`, [agency]);
    expect(
      await codes([
        holds('197001011995031009', 'A', '01-01-2020'),
        holds(RATNA, 'Z', '01-01-2020'),
        holds(RATNA, 'A', '01-01-2020', '', 'raja'),
        holds(RATNA, 'A', ''),
        holds(RATNA, 'B', '01-01-2020', '31-12-2019'),
        holds(RATNA, '', '01-01-2020', '', ''),
        holds(RATNA, 'C', '01-01-2020'),
      ]),
    ).toEqual([
      '2 nip employee.unknown',
      '3 position position.unknown',
      '4 kind holding.kind-unknown',
      '5 since cell.required',
      '6 until holding.until-before-since',
      '7 position cell.required',
      '7 kind cell.required',
      '8 position position.inactive (w)',
    ]);
  });

  it('finds a person by a former number', async () => {
    await database.owner(
      `insert into employee_nip_alias (agency_id, employee_id, nip, reason)
       select agency_id, id, '197001011995031009', 'koreksi BKN' from employee where agency_id = $1 and nip = $2`,
      [agency, RATNA],
    );
    await desk.import(agency, 'holders', [holds('197001011995031009', 'A', '01-01-2020')]);
    expect(await holdings()).toMatchObject([{ nip: RATNA, post: 'A' }]);
    const both = [
      holds('197001011995031009', 'B', '01-01-2019', '31-12-2019'),
      holds(RATNA, 'B', '01-01-2019', '31-12-2019'),
    ];
    expect(await codes(both)).toEqual(['2 nip key.conflict', '3 nip key.conflict']);
  });

  it('announces people and posts', async () => {
    await desk.import(agency, 'holders', [
      holds(RATNA, 'A', '03-01-2023'),
      holds(SUPARNO, 'B', '03-01-2023'),
    ]);
    const [event] = await database.owner<{ payload: { employeeIds: number[]; positionIds: number[] } }>(
      `select payload from outbox where agency_id = $1 and name = 'directory.holdingsChanged'`,
      [agency],
    );
    expect(event?.payload.employeeIds).toHaveLength(2);
    expect(event?.payload.positionIds).toHaveLength(2);
  });
});
