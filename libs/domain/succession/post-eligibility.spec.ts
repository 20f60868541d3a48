import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate as d } from '#libs/domain/calendar';
import { type LevelSpan, POST_REQUIREMENTS, postEligibility, type PostFacts } from '#libs/domain/succession';

const ON = d('2026-06-30');
const span = (level: LevelSpan['level'], since: string, until: string | null = null): LevelSpan => ({
  level,
  since: d(since),
  until: until === null ? null : d(until),
});
const FIT: PostFacts = {
  referenceDate: ON,
  education: 'S1',
  experience: { months: 60, growing: true },
  spans: [span('administrator', '2024-06-30')],
  spansCovered: true,
  birthDate: d('1975-05-05'),
};
const ask = (
  more: Partial<PostFacts>,
  target: 'jptPratama' | 'administrator' | 'pengawas' = 'jptPratama',
) => {
  const eligibility = postEligibility({ ...FIT, ...more }, target);
  if (eligibility === null) throw new Error('no requirements');
  return eligibility;
};
const of = (requirement: string, more: Partial<PostFacts>) => {
  const found = ask(more).results.find((result) => result.requirement === requirement);
  return [found?.answer, found?.healsOn ?? null];
};

describe('JPT by PNS (PP 11/2017, art. 107)', () => {
  test('the table', () => {
    const rows = (['jptUtama', 'jptMadya', 'jptPratama'] as const).map((level) => POST_REQUIREMENTS[level]);
    expect(
      rows.map((row) => [row?.experienceYears, row?.maximumAge, row?.postYears, row?.postsHeld]),
    ).toEqual([
      [10, 58, 2, ['jptMadya', 'jfAhliUtama']],
      [7, 58, 2, ['jptPratama', 'jfAhliUtama']],
      [5, 56, 2, ['administrator', 'jfAhliMadya']],
    ]);
  });

  test('all four met, each with its data', () => {
    expect(ask({})).toEqual({
      answer: 'met',
      healsOn: null,
      results: [
        {
          requirement: 'education',
          answer: 'met',
          healsOn: null,
          data: { education: 'S1', minimum: 'D-IV' },
        },
        { requirement: 'experience', answer: 'met', healsOn: null, data: { months: 60, required: 60 } },
        {
          requirement: 'postHeld',
          answer: 'met',
          healsOn: null,
          data: { months: 24, required: 24, covered: true },
        },
        {
          requirement: 'age',
          answer: 'met',
          healsOn: null,
          data: { years: 51, months: 1, days: 25, maximum: 56, lastDay: '2031-05-05' },
        },
      ],
    });
  });

  test.each([
    ['D-IV', 'met'],
    ['D-III', 'notMet'],
    [null, 'needsVerification'],
  ] as const)('education %s: %s', (education, answer) => {
    expect(of('education', { education })).toEqual([answer, null]);
  });

  test.each([
    [{ months: 60, growing: false }, 'met', null],
    [{ months: 59, growing: true }, 'notMet', '2026-07-30'],
    [{ months: 59, growing: false }, 'notMet', null],
    [null, 'needsVerification', null],
  ] as const)('experience %j: %s', (experience, ...expected) => {
    expect(of('experience', { experience })).toEqual(expected);
  });

  test.each<[string, LevelSpan[], string, string | null]>([
    ['two years to the day', [span('administrator', '2024-06-30')], 'met', null],
    ['a day short', [span('administrator', '2024-07-01')], 'notMet', '2026-07-01'],
    ['ended, its last day counts', [span('jfAhliMadya', '2020-01-01', '2021-12-31')], 'met', null],
    ['ended a day too early', [span('jfAhliMadya', '2020-01-01', '2021-12-30')], 'notMet', null],
    [
      'two spans together',
      [span('jfAhliMadya', '2020-01-01', '2020-12-31'), span('administrator', '2025-06-30')],
      'met',
      null,
    ],
    [
      'two spans, months are counted in each',
      [span('jfAhliMadya', '2020-01-01', '2020-12-30'), span('administrator', '2025-06-30')],
      'notMet',
      '2026-07-30',
    ],
    ['a lower jenjang', [span('pengawas', '2010-01-01')], 'notMet', null],
    ['the target jenjang itself', [span('jptPratama', '2024-01-01')], 'met', null],
    ['not yet begun', [span('administrator', '2026-07-01')], 'notMet', null],
  ])('post held: %s', (_, spans, ...expected) => {
    expect(of('postHeld', { spans })).toEqual(expected);
  });

  test('a record not declared complete proves only what it shows', () => {
    expect(of('postHeld', { spans: [], spansCovered: false })[0]).toBe('needsVerification');
    expect(of('postHeld', { spansCovered: false })[0]).toBe('met');
  });

  test.each([
    ['1970-06-30', 'met'],
    ['1970-06-29', 'notMet'],
    [null, 'needsVerification'],
  ])('maximum age 56, born %s: %s', (birthDate, answer) => {
    expect(of('age', { birthDate: birthDate === null ? null : d(birthDate) })).toEqual([answer, null]);
  });
});

describe('when time alone heals it', () => {
  test('the latest date of what is not met', () => {
    const short = { experience: { months: 50, growing: true }, spans: [span('administrator', '2025-01-01')] };
    expect(ask(short)).toMatchObject({ answer: 'notMet', healsOn: '2027-04-30' });
  });

  test('never where something stays unmet, or the age has passed by then', () => {
    const short = { spans: [span('administrator', '2025-01-01')] };
    expect(ask(short).healsOn).toBe('2027-01-01');
    expect(ask({ ...short, education: 'D-III' }).healsOn).toBeNull();
    expect(ask({ ...short, birthDate: d('1970-12-31') }).healsOn).toBeNull();
    expect(ask({ ...short, birthDate: d('1971-01-01') }).healsOn).toBe('2027-01-01');
  });

  test('the post requirement is met on that day and not the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 729 }), (days) => {
        const spans = [{ level: 'administrator' as const, since: addDays(ON, -days), until: null }];
        const { healsOn } = ask({ spans });
        if (healsOn === null) throw new Error('does not heal');
        expect(ask({ spans, referenceDate: healsOn }).answer).toBe('met');
        expect(ask({ spans, referenceDate: addDays(healsOn, -1) }).answer).toBe('notMet');
      }),
    );
  });
});

describe('Administrator and Pengawas', () => {
  test.each([
    ['administrator', 'pengawas', '2023-06-30', 'met'],
    ['administrator', 'jfAhliMuda', '2023-07-01', 'notMet'],
    ['pengawas', 'pelaksana', '2022-06-30', 'met'],
    ['pengawas', 'jfTerampil', '2022-07-01', 'notMet'],
  ] as const)('%s after %s since %s: %s', (target, level, since, answer) => {
    expect(ask({ spans: [span(level, since)], experience: null }, target).answer).toBe(answer);
  });

  test('ask no experience and no maximum age', () => {
    const { results } = ask({ spans: [span('pengawas', '2020-01-01')], birthDate: null }, 'administrator');
    expect(results.map(({ requirement }) => requirement)).toEqual(['education', 'postHeld']);
  });

  test('a class without known requirements has no answer', () => {
    expect(postEligibility(FIT, 'pelaksana')).toBeNull();
  });
});
