import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GENERIC_CODES } from '#libs/domain/competency';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type DeskRow, type ImportDesk, ImportOffice } from '#libs/testing/imports';

/** The day of the desk. */
const TODAY = '2026-06-30';

describe('format 4: job standards', () => {
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

  const wide = (post: string, level: string, more: DeskRow = {}): DeskRow => ({
    'KODE JABATAN': post,
    ...Object.fromEntries(GENERIC_CODES.map((code) => [code, level])),
    ...more,
  });
  const long = (post: string, code: string, level = '3', more: DeskRow = {}): DeskRow => ({
    'KODE JABATAN': post,
    'KODE KOMPETENSI': code,
    LEVEL: level,
    ...more,
  });
  const nine = (post: string, level = '3', more: DeskRow = {}) =>
    GENERIC_CODES.map((code) => long(post, code, level, more));
  const kept = () =>
    office.rows<{ post: string; since: string; levels: string }>(
      `select p.code as post, j.effective_from::text as since,
              string_agg(l.competency_code || '=' || l.level, ' ' order by l.competency_code) as levels
       from job_standard j join position p on p.agency_id = j.agency_id and p.id = j.position_id
       join job_standard_level l on l.agency_id = j.agency_id and l.job_standard_id = j.id
       where j.agency_id = $1 group by j.id, p.code, j.effective_from order by p.code, j.effective_from`,
    );
  const same = (level: string) => GENERIC_CODES.map((code) => `${code}=${level}`).join(' ');

  it('takes one row for a post, and nothing the second time', async () => {
    const rows = [wide('A', '3', { 'BERLAKU MULAI': '01-01-2025' }), wide('B', '2', { 'M.01': '4' })];
    expect(await office.import('jobStandards', rows)).toEqual([2, 0, 0]);
    expect(await kept()).toEqual([
      { post: 'A', since: '2025-01-01', levels: same('3') },
      { post: 'B', since: TODAY, levels: same('2').replace('M.01=2', 'M.01=4') },
    ]);
    expect(await office.import('jobStandards', rows)).toEqual([0, 0, 2]);
  });

  it('takes a row for each competency, technical ones too, however the codes are written', async () => {
    const rows = [
      ...nine('A').slice(2),
      long('A', 'M-1', '4'),
      long('A', 'Kerja Sama', '5'),
      long('A', 'PERENCANAAN-3', '2'),
    ];
    expect(await office.import('jobStandards', rows)).toEqual([10, 0, 0]);
    const levels = same('3').replace('M.01=3 M.02=3', 'M.01=4 M.02=5');
    expect((await kept())[0]?.levels).toBe(`${levels.replace(' SK.01=3', '')} PERENCANAAN-3=2 SK.01=3`);
    expect(await office.import('jobStandards', rows)).toEqual([0, 0, 10]);
  });

  it('refuses eight of nine, and names the missing ones', async () => {
    const rows = [...nine('A').slice(1), wide('B', '3', { 'M.03': '', 'SK.01': '' }), wide('C', '3')];
    expect(await office.findings('jobStandards', rows)).toEqual([
      ...Array.from({ length: 8 }, (_, place) => `${place + 2} position standard.incomplete`),
      '10 position standard.incomplete',
    ]);
    const details = await office.details('jobStandards', rows);
    expect(details[0]).toEqual({ missing: 'M.01' });
    expect(details[8]).toEqual({ missing: 'M.03, SK.01' });
    expect(await office.import('jobStandards', rows)).toEqual([1, 0, 0]);
  });

  it('a refused row leaves its standard incomplete', async () => {
    const [first = {}, ...others] = nine('A');
    expect(await office.findings('jobStandards', [{ ...first, LEVEL: '0' }, ...others])).toEqual([
      '2 level cell.out-of-range',
      ...Array.from({ length: 8 }, (_, place) => `${place + 3} position standard.incomplete`),
    ]);
  });

  it('names what cannot be read', async () => {
    await office.rows(`update position set active = false where agency_id = $1 and code = 'C' returning id`);
    const rows = [
      wide('Z', '3'),
      wide('', '3'),
      wide('A', '3', { 'M.02': '6', 'M.03': '2,5' }),
      long('A', '', '3'),
      long('A', 'M.01', ''),
      long('A', 'M.09', '3'),
      wide('B', '3', { 'KODE KOMPETENSI': 'M.01', LEVEL: '3', 'BERLAKU MULAI': '01-01-2025' }),
      { 'KODE JABATAN': 'B' },
      wide('B', '3', { 'BERLAKU MULAI': 'kemarin' }),
      wide('C', '3'),
    ];
    expect(await office.findings('jobStandards', rows)).toEqual([
      '2 position position.unknown',
      '3 position cell.required',
      '4 M.02 cell.out-of-range',
      '4 M.03 cell.integer',
      '5 competency cell.required',
      '6 level cell.required',
      '7 competency standard.code-unknown',
      '8 competency standard.both-forms',
      '9 competency cell.required',
      '9 level cell.required',
      '10 effectiveFrom cell.date',
      '11 position position.inactive (w)',
    ]);
  });

  it('refuses two answers for one competency, within a form and across the two', async () => {
    expect(await office.findings('jobStandards', [wide('A', '3'), wide('A', '2')])).toEqual([
      '2 - key.conflict',
      '3 - key.conflict',
    ]);
    expect(await office.findings('jobStandards', [wide('A', '3'), long('A', 'M.01', '3')])).toEqual([
      '2 - key.conflict',
      '3 - key.conflict',
    ]);
    expect(await office.findings('jobStandards', [wide('A', '3'), wide('A', '3')])).toEqual([
      '3 - row.duplicate (w)',
    ]);
  });

  it('without a date makes a new version only where the one in force says something else', async () => {
    await office.import('jobStandards', [wide('A', '3', { 'BERLAKU MULAI': '01-01-2025' })]);
    await office.import('jobStandards', [wide('A', '5', { 'BERLAKU MULAI': '01-07-2026' })]);
    expect(await office.import('jobStandards', [wide('A', '3')])).toEqual([0, 0, 1]);
    expect(await office.import('jobStandards', [wide('A', '4')])).toEqual([1, 0, 0]);
    expect((await kept()).map(({ since }) => since)).toEqual(['2025-01-01', TODAY, '2026-07-01']);
    expect(await office.import('jobStandards', [wide('A', '4')])).toEqual([0, 0, 1]);
  });

  it('changes and completes the version of its date, row by row', async () => {
    const dated = { 'BERLAKU MULAI': '01-01-2025' };
    await office.import('jobStandards', nine('A', '3', dated));
    expect(await office.import('jobStandards', [long('A', 'M.01', '4', dated), wide('B', '2')])).toEqual([
      1, 1, 0,
    ]);
    expect(await office.import('jobStandards', [long('A', 'T-7', '1', dated)])).toEqual([0, 1, 0]);
    expect((await kept())[0]?.levels).toBe(`${same('3').replace('M.01=3', 'M.01=4')} T.07=1`);
    expect(await office.import('jobStandards', nine('A', '3', dated))).toEqual([0, 9, 0]);
  });

  it('goes back as it came', async () => {
    const dated = { 'BERLAKU MULAI': '01-01-2025' };
    await office.import('jobStandards', [wide('A', '3', dated)]);
    const before = await kept();
    const { id } = await office.apply('jobStandards', [wide('A', '4', dated), ...nine('B')]);
    expect(await office.undo(id)).toBe(9 + 10);
    expect(await kept()).toEqual(before);
  });

  it('announces the posts, by the import and by its undo', async () => {
    const rows = [...nine('A'), wide('B', '3')];
    const { id } = await office.apply('jobStandards', rows);
    await office.import('jobStandards', rows);
    await office.undo(id);
    const posts = await office.rows<{ id: number }>(
      `select id from position where agency_id = $1 and code in ('A', 'B') order by id`,
    );
    const positionIds = posts.map((post) => post.id);
    expect(await office.events('competency.standardsChanged')).toEqual([{ positionIds }, { positionIds }]);
  });
});
