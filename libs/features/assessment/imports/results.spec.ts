import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GENERIC_CODES, POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  createImportDesk,
  type DeskRow,
  type ImportDesk,
  ImportOffice,
  NOBODY,
  RATNA,
  SUPARNO,
} from '#libs/testing/imports';

const nine = (...levels: string[]): DeskRow =>
  Object.fromEntries(GENERIC_CODES.map((code, place) => [code, levels[place] ?? levels[0] ?? '']));
const eight = (value: string): DeskRow =>
  Object.fromEntries(POTENTIAL_ASPECTS.map((aspect) => [POTENTIAL_ASPECT_HEADERS[aspect], value]));
const result = (...more: DeskRow[]): DeskRow => ({
  NIP: RATNA,
  TANGGAL: '14-05-2025',
  TUJUAN: 'pemetaan',
  ...Object.fromEntries(more.flatMap((cells) => Object.entries(cells))),
});

describe('format 5: assessment results', () => {
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

  const kept = () =>
    office.rows<Record<string, unknown>>(
      `select e.nip, r.assessed_on::text as day, r.purpose, r.method, r.assessed_level as level, r.institution,
              r.accreditation, r.valid_until::text as until, r.potential_scale_min as min, r.potential_scale_max as max,
              r.given_jpm as jpm, r.given_category as category, r.given_potential as potential, r.given_potkom as potkom,
              r.digital_literacy as digital, r.emerging_skill as skill,
              (select string_agg(competency_code || '=' || l.level, ' ' order by competency_code)
               from assessment_result_level l where l.agency_id = r.agency_id and l.result_id = r.id) as levels,
              (select string_agg(aspect_code || '=' || a.value, ' ' order by aspect_code)
               from assessment_result_aspect a where a.agency_id = r.agency_id and a.result_id = r.id) as aspects
       from assessment_result r join employee e on e.agency_id = r.agency_id and e.id = r.employee_id
       where r.agency_id = $1 order by r.assessed_on, e.nip, r.purpose`,
    );

  it('does not touch what an event of the agency itself found', async () => {
    await office.import('assessmentResults', [result(nine('3'))]);
    await office.rows(
      `with event as (
         insert into assessment_event (agency_id, name, purpose, method, assessed_level, institution, starts_on, ends_on)
         select agency_id, 'Pemetaan', 'mapping', 'simple', 'pengawas', 'Instansi', assessed_on, assessed_on
         from assessment_result where agency_id = $1 returning agency_id, id),
       participant as (
         insert into assessment_participant (agency_id, event_id, employee_id, number)
         select event.agency_id, event.id, r.employee_id, 1 from event join assessment_result r using (agency_id)
         returning agency_id, id)
       select * from participant`,
    );
    await office.rows(
      `update assessment_result r set participant_id = p.id from assessment_participant p
       where p.agency_id = r.agency_id and r.agency_id = $1`,
    );
    expect(await office.findings('assessmentResults', [result(nine('5'))])).toEqual([
      '2 date assessment.own-result',
    ]);
  });

  it('takes everything a centre gives, and nothing the second time', async () => {
    const full = result(nine('3', '4', '3,5', '2.25', '5', '0', '3', '3', '4'), eight('4'), {
      METODE: 'Kompleks',
      'JENJANG DINILAI': 'Administrator',
      JPM: '97,222222',
      KATEGORI: 'Optimal',
      'NILAI POTENSI': '80',
      'NILAI POTKOM': '93.47',
      'LITERASI DIGITAL': '71,123456',
      'EMERGING SKILL': '0',
      LEMBAGA: 'Pusat Contoh',
      AKREDITASI: 'Terakreditasi A',
      'BERLAKU SAMPAI': '14-05-2027',
      'SKALA POTENSI': '1-5',
    });
    const rows = [full, result({ NIP: SUPARNO, 'NILAI POTKOM': '88' })];
    expect(await office.import('assessmentResults', rows)).toEqual([2, 0, 0]);
    expect(await kept()).toEqual([
      expect.objectContaining({
        nip: SUPARNO,
        method: null,
        min: 0,
        max: 5,
        potkom: 88_000_000,
        levels: null,
        jpm: null,
      }),
      {
        nip: RATNA,
        day: '2025-05-14',
        purpose: 'mapping',
        method: 'complex',
        level: 'administrator',
        institution: 'Pusat Contoh',
        accreditation: 'A',
        until: '2027-05-14',
        min: 1,
        max: 5,
        jpm: 97_222_222,
        category: 'Optimal',
        potential: 80_000_000,
        potkom: 93_470_000,
        digital: 71_123_456,
        skill: 0,
        levels: 'M.01=300 M.02=400 M.03=350 M.04=225 M.05=500 M.06=0 M.07=300 M.08=300 SK.01=400',
        aspects: [...POTENTIAL_ASPECTS]
          .sort()
          .map((aspect) => `${aspect}=400`)
          .join(' '),
      },
    ]);
    expect(await office.import('assessmentResults', rows)).toEqual([0, 0, 2]);
  });

  it('refuses eight of nine levels unless a JPM is given; NE and blank are missing, 0 is a level', async () => {
    const rows = [
      result(nine('3'), { 'M.02': 'NE' }),
      result(nine('3'), { 'SK.01': '', 'M.08': 'ne', NIP: SUPARNO }),
      result(nine('3'), { 'M.02': 'NE', JPM: '80', TANGGAL: '15-05-2025' }),
      result(nine('0'), { TANGGAL: '16-05-2025' }),
      result(nine(''), { TANGGAL: '17-05-2025', 'NILAI POTKOM': '70' }),
    ];
    expect(await office.findings('assessmentResults', rows)).toEqual([
      '2 M.02 assessment.levels-incomplete',
      '3 M.08 assessment.levels-incomplete',
    ]);
    expect(await office.details('assessmentResults', rows)).toEqual([
      { missing: 'M.02' },
      { missing: 'M.08, SK.01' },
    ]);
    expect(await office.import('assessmentResults', rows)).toEqual([3, 0, 0]);
    expect((await kept()).map(({ levels }) => levels)).toEqual([
      GENERIC_CODES.filter((code) => code !== 'M.02')
        .map((code) => `${code}=300`)
        .join(' '),
      GENERIC_CODES.map((code) => `${code}=0`).join(' '),
      null,
    ]);
  });

  it('holds aspects against their scale', async () => {
    const rows = [
      result(eight('5'), { 'KESADARAN DIRI': '5,01' }),
      result(eight('0'), { TANGGAL: '15-05-2025', 'SKALA POTENSI': '1 - 5' }),
      result(eight('7'), { TANGGAL: '16-05-2025', 'SKALA POTENSI': '0-10' }),
      result(eight('3'), { TANGGAL: '17-05-2025', 'SKALA POTENSI': '5-1' }),
      result(eight('3'), { TANGGAL: '18-05-2025', 'KESADARAN DIRI': '', 'KECERDASAN EMOSIONAL': 'NE' }),
    ];
    expect(await office.findings('assessmentResults', rows)).toEqual([
      '2 selfAwareness cell.out-of-range',
      ...POTENTIAL_ASPECTS.map((aspect) => `3 ${aspect} cell.out-of-range`),
      '5 scale assessment.scale-unreadable',
      '6 selfAwareness assessment.aspects-incomplete (w)',
    ]);
    expect((await office.details('assessmentResults', rows)).at(-1)).toEqual({
      missing: 'KESADARAN DIRI, KECERDASAN EMOSIONAL',
    });
  });

  it('names what cannot be read', async () => {
    const told = { 'NILAI POTKOM': '70' };
    const rows = [
      result(told, { NIP: NOBODY }),
      result(told, { TANGGAL: '' }),
      result(told, { TANGGAL: '01-07-2026' }),
      result(told, { TUJUAN: '' }),
      result(told, { TUJUAN: 'jalan-jalan' }),
      result(told, { TANGGAL: '01-01-2020', METODE: 'tebak', 'JENJANG DINILAI': 'Raja' }),
      result(told, { TANGGAL: '02-01-2020', AKREDITASI: 'D' }),
      result(told, { TANGGAL: '03-01-2020', 'BERLAKU SAMPAI': '02-01-2020' }),
      result(nine('3', '5,5', '3.125', 'x'), { TANGGAL: '04-01-2020' }),
      result({ TANGGAL: '05-01-2020', JPM: '500,000001' }),
      result({
        TANGGAL: '06-01-2020',
        'NILAI POTENSI': '100.000001',
        'LITERASI DIGITAL': '-1',
        'EMERGING SKILL': '1,2345678',
      }),
      result({ TANGGAL: '07-01-2020', 'NILAI POTKOM': '101' }),
      result({ TANGGAL: '08-01-2020' }),
    ];
    expect(await office.findings('assessmentResults', rows)).toEqual([
      '2 nip employee.unknown',
      '3 date cell.required',
      '4 date date.in-future',
      '5 purpose cell.required',
      '6 purpose assessment.purpose-unknown',
      '7 method assessment.method-unknown (w)',
      '7 assessedLevel level.unknown (w)',
      '8 accreditation assessment.accreditation-unknown',
      '9 validUntil assessment.valid-until-before-date',
      '10 M.02 cell.out-of-range',
      '10 M.03 cell.decimal-places',
      '10 M.04 cell.decimal',
      '11 jpm cell.out-of-range',
      '12 potential cell.out-of-range',
      '12 digitalLiteracy cell.out-of-range',
      '12 emergingSkill cell.decimal-places',
      '13 potkom cell.out-of-range',
      '14 jpm assessment.nothing-given',
    ]);
  });

  it('keeps purposes of one day apart, and refuses two results of one', async () => {
    const apart = [result(nine('3')), result(nine('4'), { TUJUAN: 'Pengisian Jabatan' })];
    expect(await office.import('assessmentResults', apart)).toEqual([2, 0, 0]);
    expect(await office.findings('assessmentResults', [result(nine('3')), result(nine('3'))])).toEqual([
      '3 - row.duplicate (w)',
    ]);
    expect(await office.findings('assessmentResults', [result(nine('3')), result(nine('4'))])).toEqual([
      '2 - key.conflict',
      '3 - key.conflict',
    ]);
    await office.alias(RATNA, NOBODY);
    const both = [result(nine('3')), result(nine('3'), { NIP: NOBODY })];
    expect(await office.findings('assessmentResults', both)).toEqual([
      '2 nip key.conflict',
      '3 nip key.conflict',
    ]);
  });

  it('adds to what stands and leaves what it does not name', async () => {
    await office.import('assessmentResults', [result(nine('3'), { JPM: '75' })]);
    const later = result(nine('3', '4'), { 'M.03': 'NE', JPM: '80' }, eight('4'));
    expect(await office.import('assessmentResults', [later])).toEqual([0, 1, 0]);
    const [stands] = await kept();
    expect(stands).toMatchObject({ jpm: 80_000_000, min: 0, max: 5 });
    expect(stands?.levels).toBe(
      GENERIC_CODES.map((code) => `${code}=${code === 'M.02' ? 400 : 300}`).join(' '),
    );
    expect(stands?.aspects).not.toBeNull();
    expect(await office.import('assessmentResults', [result({ JPM: '80' })])).toEqual([0, 0, 1]);
  });

  it('goes back as it came', async () => {
    await office.import('assessmentResults', [result(nine('3'))]);
    const before = await kept();
    const rows = [result(nine('4'), eight('3')), result(nine('2'), { NIP: SUPARNO })];
    const { id, changes } = await office.apply('assessmentResults', rows);
    expect(changes).toEqual([1, 1, 0]);
    expect(await office.undo(id)).toBe(9 + 8 + 1 + 9);
    expect(await kept()).toEqual(before);
  });

  it('announces whose results changed, by the import and by its undo', async () => {
    const rows = [result(nine('3')), result(nine('4'), { TUJUAN: 'seleksi' })];
    const { id } = await office.apply('assessmentResults', rows);
    await office.import('assessmentResults', rows);
    await office.undo(id);
    const employeeIds = [await office.personId(RATNA)];
    expect(await office.events('assessment.resultsChanged')).toEqual([{ employeeIds }, { employeeIds }]);
  });
});
