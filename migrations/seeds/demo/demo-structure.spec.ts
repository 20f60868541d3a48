import { describe, expect, test } from '@jest/globals';
import { tally, ofClass, PEOPLE, REGENCY } from './checks/regency.js';
import { SECRETARY_POST } from './structure/secretariat.js';

const { posts, units, plan } = REGENCY;
const unitKind = new Map(units.map(({ code, kind }) => [code, kind]));
const CLASSES = { jptPratama: 'jpt', administrator: 'administrator', pengawas: 'pengawas' } as const;

/** The rows of the table of docs/domain/09, section 1. */
function tableRow(unit: string): string {
  const kind = unitKind.get(unit) ?? '';
  return { Bagian: 'Setda', UPTD: 'Dinas' }[kind] ?? kind;
}

describe('units and posts (09, section 1)', () => {
  test.each([
    ['Setda', 7, 9, 12, 92],
    ['Setwan', 1, 3, 3, 30],
    ['Inspektorat', 1, 5, 2, 34],
    ['Dinas', 18, 72, 106, 386],
    ['Satuan', 1, 4, 8, 46],
    ['Badan', 6, 26, 15, 118],
    ['RSUD', 0, 4, 4, 144],
    ['Puskesmas', 0, 0, 9, 128],
    ['Sekolah', 0, 0, 0, 340],
    ['Kecamatan', 0, 18, 63, 126],
    ['Kelurahan', 0, 0, 40, 56],
  ])('%s: %i JPT, %i Administrator, %i Pengawas, %i people', (row, jpt, administrator, pengawas, people) => {
    const here = posts.filter(({ unit }) => tableRow(unit) === row);
    const count = (level: string): number => here.filter((post) => post.level === level).length;
    expect([count('jptPratama'), count('administrator'), count('pengawas')]).toEqual([
      jpt,
      administrator,
      pengawas,
    ]);
    expect(PEOPLE.filter(({ seat }) => tableRow(seat.unit) === row)).toHaveLength(people);
  });

  test('in all 34, 141 and 262 posts and 1,500 people', () => {
    const counts = tally(posts, ({ level }) => level);
    expect([counts['jptPratama'], counts['administrator'], counts['pengawas']]).toEqual([34, 141, 262]);
    expect(PEOPLE).toHaveLength(1500);
  });

  test('the number of units of each kind', () => {
    expect(tally(units, ({ kind }) => kind)).toEqual({
      Kabupaten: 1,
      Setda: 1,
      Bagian: 9,
      Setwan: 1,
      Inspektorat: 1,
      Dinas: 18,
      UPTD: 18,
      Satuan: 1,
      Badan: 6,
      RSUD: 1,
      Puskesmas: 9,
      Sekolah: 24,
      Kecamatan: 9,
      Kelurahan: 8,
    });
    const schools = units.filter(({ kind }) => kind === 'Sekolah');
    expect(tally(schools, ({ name }) => name.slice(0, 3))).toEqual({ SDN: 18, SMP: 6 });
  });

  test('echelons of a Dinas, a kecamatan, a kelurahan', () => {
    const echelons = (kind: string) =>
      tally(
        posts.filter(({ unit, echelon }) => unitKind.get(unit) === kind && echelon !== null),
        (post) => post.echelon ?? '',
      );
    expect(echelons('Dinas')).toEqual({ 'II.b': 18, 'III.a': 18, 'III.b': 54, 'IV.a': 70 });
    expect(echelons('UPTD')).toEqual({ 'IV.a': 18, 'IV.b': 18 });
    expect(echelons('Kecamatan')).toEqual({ 'III.a': 9, 'III.b': 9, 'IV.a': 45, 'IV.b': 18 });
    expect(echelons('Kelurahan')).toEqual({ 'IV.a': 8, 'IV.b': 32 });
    expect(echelons('Setda')).toEqual({ 'II.a': 1, 'II.b': 6 });
  });
});

describe('vacancies (09, section 2)', () => {
  const vacant = new Set(plan.vacancies.map(({ post }) => post));
  const acting = new Set(
    plan.vacancies.filter((vacancy) => vacancy.acting !== undefined).map(({ post }) => post),
  );

  test.each([
    ['jptPratama', 34, 28, 6, 4],
    ['administrator', 141, 132, 9, 5],
    ['pengawas', 262, 241, 21, 7],
  ] as const)(
    '%s: %i posts, %i filled, %i vacant, %i of them with Plt',
    (level, all, filled, empty, withPlt) => {
      const here = posts.filter((post) => post.level === level);
      expect(here).toHaveLength(all);
      expect(here.filter(({ code }) => vacant.has(code))).toHaveLength(empty);
      expect(here.filter(({ code }) => acting.has(code))).toHaveLength(withPlt);
      expect(ofClass(CLASSES[level])).toHaveLength(filled);
      expect(new Set(ofClass(CLASSES[level]).map(({ seat }) => seat.post.code)).size).toBe(filled);
    },
  );

  test('the six vacant JPT', () => {
    const names = posts
      .filter(({ code, level }) => level === 'jptPratama' && vacant.has(code))
      .map(({ name }) => name);
    expect(names).toEqual([
      'Asisten Administrasi Umum',
      'Staf Ahli Bupati Bidang Ekonomi, Keuangan dan Pembangunan',
      'Inspektur',
      'Kepala Dinas Pekerjaan Umum dan Penataan Ruang',
      'Kepala Dinas Kependudukan dan Pencatatan Sipil',
      'Kepala Badan Pendapatan Daerah',
    ]);
  });
});

describe('the post map (06, format 3)', () => {
  const byCode = new Map(posts.map((post) => [post.code, post]));

  test('codes are unique and every ATASAN chain ends at the Sekda', () => {
    expect(byCode.size).toBe(posts.length);
    for (const post of posts) {
      const seen = new Set<string>();
      let at = post;
      while (at.superior !== null) {
        expect(seen).not.toContain(at.code);
        seen.add(at.code);
        const above = byCode.get(at.superior);
        if (above === undefined) throw new Error(`${at.code}: no superior ${at.superior}`);
        at = above;
      }
      expect(at.code).toBe(SECRETARY_POST);
    }
  });

  test('a superior post is never of a lower class: kelas jabatan does not rise downwards', () => {
    for (const { superior, jobGrade, level } of posts) {
      const above = superior === null ? undefined : byCode.get(superior);
      if (above !== undefined && level !== 'jfAhliMadya' && !level.startsWith('jf')) {
        expect(above.jobGrade).toBeGreaterThanOrEqual(jobGrade);
      }
    }
  });

  test('ABK: one for every managerial post and duty, never less than the holders, some above', () => {
    const holders = tally(PEOPLE, ({ seat }) => seat.post.code);
    for (const post of posts) {
      expect(post.headcount).toBeGreaterThanOrEqual(holders[post.code] ?? 0);
      if (post.echelon !== null || post.additionalDuty) expect(post.headcount).toBe(1);
    }
    const staff = posts.filter(({ echelon, additionalDuty }) => echelon === null && !additionalDuty);
    expect(staff.filter((post) => post.headcount > (holders[post.code] ?? 0)).length).toBeGreaterThan(100);
    expect(staff.filter((post) => post.headcount > 1).length).toBeGreaterThan(200);
  });

  test('BUP: guru and pengawas sekolah 60, Ahli Madya and JPT 60, everyone else 58', () => {
    for (const { name, level, retirementAge, additionalDuty } of posts) {
      const special = /^(Guru|Pengawas Sekolah|Kepala S[DM]P?N)/.test(name);
      const sixty = special || level === 'jfAhliMadya' || level === 'jptPratama';
      expect([name, additionalDuty, retirementAge]).toEqual([name, additionalDuty, sixty ? 60 : 58]);
    }
  });

  test('33 heads of schools and Puskesmas and the ketua tim kerja are tugas tambahan', () => {
    const duties = posts.filter(({ additionalDuty }) => additionalDuty);
    expect(duties.filter(({ name }) => /^Kepala (SDN|SMPN|Puskesmas)/.test(name))).toHaveLength(33);
    expect(duties.filter(({ name }) => name.startsWith('Ketua Tim Kerja')).length).toBeGreaterThan(20);
  });

  test('eleven target posts: 6 vacant JPT and 5 falling vacant within 24 months; critical posts are marked', () => {
    expect(posts.filter(({ target }) => target)).toHaveLength(11);
    expect(posts.filter(({ target, level }) => target && level !== 'jptPratama')).toEqual([]);
    expect(posts.filter(({ critical }) => critical)).toHaveLength(plan.marks.critical.length);
  });
});
