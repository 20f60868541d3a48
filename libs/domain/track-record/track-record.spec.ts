import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '#libs/domain/calendar';
import {
  actingPost,
  definitiveSpans,
  highestAssignment,
  highestAward,
  highestEducation,
  learningHoursIn,
  type PostHeld,
  tenureMonths,
  varietyOf,
} from '#libs/domain/track-record';

const DAY = calendarDate('2026-06-30');

const post = (since: string, until: string | null, more: Partial<PostHeld> = {}): PostHeld => ({
  kind: 'definitive',
  level: 'pengawas',
  name: 'Kepala Seksi',
  since: calendarDate(since),
  until: until === null ? null : calendarDate(until),
  ...more,
});

describe('masa jabatan (03, What the inputs mean)', () => {
  test.each([
    ['29 February to 28 February a year later', [post('2024-02-29', '2025-02-28')], 12],
    ['a day short of a month', [post('2025-03-01', '2025-03-30')], 0],
    ['a month to its last day', [post('2025-03-01', '2025-03-31')], 1],
    ['an open end runs to the date', [post('2026-05-01', null)], 2],
    ['an end after the date does too', [post('2026-05-01', '2030-01-01')], 2],
    [
      'posts that follow each other are one span',
      [post('2025-01-16', '2025-02-10'), post('2025-02-11', '2025-03-15')],
      2,
    ],
    ['a gap makes two', [post('2025-01-16', '2025-02-09'), post('2025-02-11', '2025-03-15')], 1],
    ['what overlaps counts once', [post('2025-01-01', '2025-06-30'), post('2025-03-01', '2025-12-31')], 12],
    [
      'Plt and other jenjang do not count',
      [post('2025-01-01', null, { kind: 'acting' }), post('2020-01-01', null, { level: 'pelaksana' })],
      null,
    ],
    ['nor does what is still to come', [post('2026-07-01', null)], null],
  ])('%s', (_, posts, months) => {
    expect(tenureMonths(posts, 'pengawas', DAY)).toBe(months);
  });

  test('spans are in order and end on the date at the latest', () => {
    expect(
      definitiveSpans([post('2026-01-01', null), post('2020-01-01', '2020-12-31')], 'pengawas', DAY),
    ).toEqual([
      { since: '2020-01-01', until: '2020-12-31' },
      { since: '2026-01-01', until: '2026-06-30' },
    ]);
  });
});

describe('keragaman', () => {
  const place = (agency: string | null, office: string | null, since = '2020-01-01') => ({
    since: calendarDate(since),
    agency,
    office,
  });
  test.each([
    ['no row', [], 'oneUnit'],
    ['two perangkat daerah', [place(null, 'Dinas A'), place(null, 'Dinas B')], 'crossUnit'],
    ['one, written in two ways', [place(null, 'Dinas A'), place(null, ' DINAS A ')], 'oneUnit'],
    ['another agency', [place('Kota Lain', null)], 'crossAgency'],
    ['this agency by its name', [place(' KABUPATEN sama', null)], 'oneUnit'],
    ['not before it begins', [place('Kota Lain', null, '2026-07-01')], 'oneUnit'],
  ])('%s', (_, places, variety) => {
    expect(varietyOf(places, 'Kabupaten Sama', DAY)).toBe(variety);
  });
});

describe('acting posts, against the jenjang held when they began', () => {
  const own = post('2020-01-01', '2024-12-31');
  const acting = (kind: PostHeld['kind'], level: PostHeld['level'], more: Partial<PostHeld> = {}) =>
    post('2022-01-01', '2022-06-30', { kind, level, ...more });
  test.each([
    ['Plt higher', acting('acting', 'administrator'), 'pltHigher'],
    ['Plt equal: a JF Ahli Muda stands as a pengawas', acting('acting', 'jfAhliMuda'), 'pltEqual'],
    ['Plh higher', acting('daily', 'administrator'), 'plhHigher'],
    ['Plh equal', acting('daily', 'pengawas'), 'plhEqual'],
    ['a lower post counts as none', acting('acting', 'pelaksana'), null],
    ['Pj of a head of region', acting('penjabat', null, { name: 'Pj. Bupati' }), 'penjabatHead'],
    ['another Pj as a Plt', acting('penjabat', 'administrator', { name: 'Camat' }), 'pltHigher'],
    ['nothing to compare with', post('2025-01-01', null, { kind: 'acting', level: 'administrator' }), null],
  ])('%s', (_, held, expected) => {
    expect(actingPost([own, held], DAY)).toBe(expected);
  });
});

describe('what was done', () => {
  const award = (awardedOn: string, level: 'national' | 'internal', name = 'Pegawai Teladan') => ({
    name,
    level,
    awardedOn: calendarDate(awardedOn),
  });
  test.each([
    ['the highest', [award('2024-01-01', 'internal'), award('2024-01-01', 'national')], 'national'],
    ['exactly five years before', [award('2021-06-30', 'internal')], 'internal'],
    ['a day more', [award('2021-06-29', 'internal')], null],
    [
      'a Satyalancana whatever its TINGKAT',
      [award('2024-08-17', 'national', 'Satyalancana Karya Satya X')],
      'crossAgency',
    ],
  ])('award: %s', (_, awards, level) => {
    expect(highestAward(awards, DAY)).toBe(level);
  });

  const work = { role: 'member', scope: 'national', hasDecree: true } as const;
  test.each([
    ['ended on the first day of N-1', '2023-01-01', '2024-01-01', 'memberNational'],
    ['ended the day before', '2023-01-01', '2023-12-31', null],
    ['began on the last day of N', '2025-12-31', null, 'memberNational'],
    ['began the day after', '2026-01-01', null, null],
  ])('assignment: %s', (_, since, until, expected) => {
    const dates = { since: calendarDate(since), until: until === null ? null : calendarDate(until) };
    expect(highestAssignment([{ ...work, ...dates }], 2025)).toBe(expected);
    expect(highestAssignment([{ ...work, ...dates, hasDecree: false }], 2025)).toBeNull();
  });

  test('JP belong to the year of SELESAI; no row is not 0', () => {
    const trainings = [{ name: 'x', hours: 8, endedOn: calendarDate('2026-01-01') }];
    expect(learningHoursIn(trainings, 2026)).toBe(8);
    expect(learningHoursIn(trainings, 2025)).toBeNull();
  });

  test('the level of education decides, then the sheet before SIASN', () => {
    const siasn = { level: 'S1', fieldMatch: null, graduatedYear: 2015 } as const;
    const sheet = { level: 'S1', fieldMatch: 'match', graduatedYear: 2010 } as const;
    const lower = { level: 'D-III', fieldMatch: 'match', graduatedYear: 2020 } as const;
    expect(highestEducation([lower, siasn, sheet])).toBe(sheet);
    expect(highestEducation([lower, siasn])).toBe(siasn);
    expect(highestEducation([])).toBeNull();
  });
});
