import { describe, expect, test } from '@jest/globals';
import { calendarDate, completedMonths } from '#libs/domain/calendar';
import { retirementDate } from '#libs/domain/retirement';
import { REFERENCE_DATE } from './ages.js';
import { ageOf, ofClass, PEOPLE, REGENCY, servants, tally } from './checks/regency.js';
import type { PeopleClass } from './model.js';
import type { DemoPerson } from './people.js';

const NON_MANAGERS: readonly PeopleClass[] = ['guru', 'kesehatan', 'jfLain', 'pelaksana'];
describe('people by class (09, section 2)', () => {
  test.each([
    ['guru', 330, 165, 0, 165],
    ['kesehatan', 230, 145, 0, 85],
    ['jfLain', 215, 180, 0, 35],
    ['pelaksana', 324, 255, 24, 45],
  ] as const)('%s: %i = PNS %i + CPNS %i + PPPK %i', (group, all, pns, cpns, pppk) => {
    const counts = tally(ofClass(group), ({ seat }) => seat.employment);
    expect([counts['PNS'] ?? 0, counts['CPNS'] ?? 0, counts['PPPK'] ?? 0]).toEqual([pns, cpns, pppk]);
    expect(ofClass(group)).toHaveLength(all);
  });

  test('1,500 = PNS 1,146 + CPNS 24 + PPPK 330', () => {
    expect(tally(PEOPLE, ({ seat }) => seat.employment)).toEqual({ PNS: 1146, CPNS: 24, PPPK: 330 });
  });

  test.each([
    [/^Auditor /, 10],
    [/^Pengawas Penyelenggaraan /, 6],
    [/^Analis Kebijakan /, 34],
    [/^Perencana /, 14],
    [/^Analis SDM Aparatur /, 7],
    [/^Asesor SDM Aparatur /, 1],
    [/^Arsiparis /, 8],
    [/^Pranata Komputer /, 12],
    [/^Pengelola Pengadaan /, 9],
    [/^Penyuluh Pertanian /, 28],
    [/^Pengawas Sekolah /, 9],
    [/^(Penata Ruang|Teknik) /, 18],
  ])('JF lain: %s %i', (name, count) => {
    expect(ofClass('jfLain').filter(({ seat }) => name.test(seat.post.name))).toHaveLength(count);
  });

  test('about 140 PNS are JF Ahli Madya or Muda outside guru and kesehatan', () => {
    const experts = servants(ofClass('jfLain')).filter(({ seat }) => /jfAhliM/.test(seat.post.level));
    expect(experts).toHaveLength(140);
  });

  test('kedudukan hukum', () => {
    const { active, pppkActive, ...others } = tally(PEOPLE, ({ status }) => status);
    expect((active ?? 0) + (pppkActive ?? 0)).toBe(1468);
    expect(pppkActive).toBe(330);
    expect(others).toEqual({
      studyLeave: 11,
      unpaidLeave: 4,
      preRetirement: 9,
      suspended: 3,
      appeal: 3,
      awaitingPlacement: 2,
    });
    for (const { status, seat } of PEOPLE) expect(seat.waiting).toBe(status === 'awaitingPlacement');
  });

  test.each([
    ['jpt', 14],
    ['administrator', 27],
    ['pengawas', 41],
    ['guru', 68],
    ['kesehatan', 76],
    ['jfLain', 48],
    ['pelaksana', 38],
  ] as const)('women: %s %i%%', (group, percent) => {
    const all = ofClass(group);
    expect(Math.round((all.filter(({ sex }) => sex === 'female').length * 100) / all.length)).toBe(percent);
  });

  test('women: 51% of all', () => {
    expect(Math.round((PEOPLE.filter(({ sex }) => sex === 'female').length * 100) / 1500)).toBe(51);
  });
});

describe('age at 30-06-2026 (09, section 4)', () => {
  const median = (people: readonly DemoPerson[]): number => {
    const ages = people.map(ageOf).sort((a, b) => a - b);
    const middle = ages.length >> 1;
    return ages.length % 2 === 1 ? (ages[middle] ?? 0) : ((ages[middle - 1] ?? 0) + (ages[middle] ?? 0)) / 2;
  };

  // The retirement table has 16 of 28 JPT retire by 2030, so the middle two are 55: a median of 54 cannot be.
  test.each([
    ['jpt', 46, 59, 55],
    ['administrator', 39, 57, 49.5],
    ['pengawas', 33, 57, 46],
    ['guru', 29, 59, 48],
    ['kesehatan', 26, 57, 41],
    ['jfLain', 26, 57, 43],
    ['pelaksana', 23, 57, 42],
  ] as const)('%s: %i to %i, median %f', (group, youngest, oldest, middle) => {
    const people = servants(ofClass(group));
    expect([Math.min(...people.map(ageOf)), Math.max(...people.map(ageOf)), median(people)]).toEqual([
      youngest,
      oldest,
      middle,
    ]);
  });

  test('PPPK: 24 to 57, median 36', () => {
    const people = PEOPLE.filter(({ seat }) => seat.employment === 'PPPK');
    expect([Math.min(...people.map(ageOf)), Math.max(...people.map(ageOf)), median(people)]).toEqual([
      24, 57, 36,
    ]);
  });
});

describe('retirement (09, section 4)', () => {
  const TABLE: Readonly<Record<string, readonly number[]>> = {
    '2026': [2, 3, 3, 4, 1, 2, 2],
    '2027': [3, 6, 7, 8, 2, 4, 5],
    '2028': [3, 6, 8, 7, 2, 4, 6],
    '2029': [4, 7, 8, 8, 3, 4, 6],
    '2030': [4, 8, 9, 8, 3, 5, 7],
    '2031': [4, 8, 10, 8, 4, 5, 7],
  };
  const tmt = ({ birthDate, seat }: DemoPerson): string => retirementDate(birthDate, seat.post.retirementAge);

  test.each(Object.entries(TABLE))('TMT pensiun of PNS in %s: %j', (year, counts) => {
    const classes: readonly PeopleClass[] = ['jpt', 'administrator', 'pengawas', ...NON_MANAGERS];
    expect(
      classes.map(
        (group) => servants(ofClass(group)).filter((person) => tmt(person).startsWith(year)).length,
      ),
    ).toEqual(counts);
  });

  test('nobody has retired by the reference date', () => {
    for (const person of PEOPLE) expect(tmt(person) > REFERENCE_DATE).toBe(true);
  });

  test('those on pre-retirement leave are the JF and pelaksana who leave in 2026', () => {
    for (const person of PEOPLE.filter(({ status }) => status === 'preRetirement'))
      expect(tmt(person)).toMatch(/^2026/);
  });

  test('two JPT are older than 58; three five-year terms end in 2026-27', () => {
    expect(ofClass('jpt').filter((person) => ageOf(person) > 58)).toHaveLength(2);
    const ending = ofClass('jpt').filter((person) => {
      const since = REGENCY.tenure.since.get(person) ?? '';
      return since > '2021-06-30' && since <= '2022-12-31';
    });
    expect(ending).toHaveLength(3);
    expect(
      ofClass('jpt').filter((person) => (REGENCY.tenure.since.get(person) ?? '') <= '2021-06-30'),
    ).toEqual([]);
  });

  test('four Administrator are aged 55y6m to 56y', () => {
    const near = ofClass('administrator').filter(({ birthDate }) => {
      const months = completedMonths(birthDate, calendarDate('2026-06-30'));
      return months >= 55 * 12 + 6 && months < 56 * 12;
    });
    expect(near).toHaveLength(4);
  });
});
