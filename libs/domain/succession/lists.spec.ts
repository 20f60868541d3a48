import { describe, expect, test } from '@jest/globals';
import { calendarDate as d } from '#libs/domain/calendar';
import {
  blackoutCheck,
  defaultReadiness,
  earlyReplacement,
  listOf,
  listPlace,
  type ListQuestion,
} from '#libs/domain/succession';

describe('lists by kelompok jenjang (docs/domain/04, Succession)', () => {
  test.each([
    ['administrator', 'jptPratama', 'longList'],
    ['jfAhliMadya', 'jptPratama', 'longList'],
    ['jptPratama', 'jptPratama', 'rotation'],
    ['jfAhliUtama', 'jptPratama', 'rotation'],
    ['pengawas', 'jptPratama', 'reserve'],
    ['jfAhliMuda', 'jptPratama', 'reserve'],
    ['pelaksana', 'jptPratama', null],
    ['jptMadya', 'jptPratama', null],
    ['jfAhliUtama', 'jptMadya', 'longList'],
    ['jfAhliUtama', 'jptUtama', 'longList'],
    ['jptPratama', 'jptUtama', 'reserve'],
    ['jfAhliMuda', 'administrator', 'longList'],
    ['pelaksana', 'pengawas', 'longList'],
    ['jfTerampil', 'pengawas', 'longList'],
  ] as const)('%s for %s: %s', (level, target, list) => {
    expect(listOf(level, target)).toBe(list);
  });

  const MEMBER: ListQuestion = {
    level: 'administrator',
    target: 'jptPratama',
    employmentType: 'pns',
    pool: 'member',
    eligibility: 'met',
    healsOn: null,
  };

  test.each<[string, Partial<ListQuestion>, object]>([
    ['a member', {}, { place: 'listed', list: 'longList', flagged: false }],
    [
      'one to verify',
      { eligibility: 'needsVerification' },
      { place: 'listed', list: 'longList', flagged: true },
    ],
    [
      'one who fails',
      { eligibility: 'notMet', healsOn: d('2027-03-01') },
      { place: 'notEligible', list: 'longList', healsOn: '2027-03-01' },
    ],
    ['one outside the pool', { pool: 'none' }, { place: 'none', reason: 'notInPool' }],
    ['one waiting for the pool', { pool: 'awaitingVerification' }, { place: 'none', reason: 'notInPool' }],
    ['another level', { level: 'pelaksana' }, { place: 'none', reason: 'otherLevel' }],
    ['a PPPK', { employmentType: 'pppk' }, { place: 'none', reason: 'pppk' }],
    [
      'a PPPK for a JF',
      { employmentType: 'pppk', level: 'jfAhliMuda', target: 'jfAhliMadya' },
      { place: 'listed', list: 'longList', flagged: false },
    ],
  ])('%s', (_, more, place) => {
    expect(listPlace({ ...MEMBER, ...more })).toEqual(place);
  });

  test('reserve, rotation and PPPK are settings', () => {
    const settings = { lists: ['longList' as const], pppkForManagerial: true };
    expect(listPlace({ ...MEMBER, level: 'pengawas' }, settings).place).toBe('none');
    expect(listPlace({ ...MEMBER, employmentType: 'pppk' }, settings).place).toBe('listed');
  });
});

describe('readiness by box, never earlier than eligibility', () => {
  const ON = d('2026-06-30');
  test.each([
    [9, '2026-06-30', 'now'],
    [8, '2020-01-01', 'now'],
    [7, '2020-01-01', 'oneToTwoYears'],
    [6, '2020-01-01', 'notCandidate'],
    [1, '2020-01-01', 'notCandidate'],
    [9, '2026-07-01', 'oneToTwoYears'],
    [9, '2028-06-30', 'oneToTwoYears'],
    [9, '2028-07-01', 'threeYearsOrMore'],
    [7, '2028-07-01', 'threeYearsOrMore'],
    [9, null, 'notCandidate'],
  ] as const)('box %d, eligible %s: %s', (box, eligibleOn, readiness) => {
    expect(defaultReadiness(box, ON, eligibleOn === null ? null : d(eligibleOn))).toBe(readiness);
  });
});

describe('blackout (UU 10/2016, art. 71(2), 162(3))', () => {
  const period = {
    from: d('2026-03-01'),
    until: d('2026-08-31'),
    legalBasis: 'UU 10/2016 Pasal 71 ayat (2)',
  };
  const ask = (on: string, more: Partial<Parameters<typeof blackoutCheck>[0]> = {}) =>
    blackoutCheck(
      {
        on: d(on),
        level: 'administrator',
        headsUnit: false,
        approval: { number: null, date: null },
        ...more,
      },
      [period],
    );

  test.each([
    ['2026-02-28', 'clear'],
    ['2026-03-01', 'approvalMissing'],
    ['2026-08-31', 'approvalMissing'],
    ['2026-09-01', 'clear'],
  ])('on %s: %s', (on, answer) => {
    expect(ask(on).answer).toBe(answer);
  });

  test('asks for number and date of the approval, given by the day of the decision', () => {
    expect(ask('2026-04-01')).toEqual({
      answer: 'approvalMissing',
      periods: [period],
      missing: ['number', 'date'],
    });
    const approval = (number: string | null, date: string | null) => ({
      approval: { number, date: date === null ? null : d(date) },
    });
    expect(ask('2026-04-01', approval(' ', '2026-03-20'))).toMatchObject({ missing: ['number'] });
    expect(ask('2026-04-01', approval('100.2.1/12', '2026-04-02'))).toMatchObject({ missing: ['date'] });
    expect(ask('2026-04-01', approval('100.2.1/12', '2026-04-01')).answer).toBe('approved');
  });

  test.each([
    ['jptPratama', false, 'approvalMissing'],
    ['pengawas', false, 'approvalMissing'],
    ['jfAhliMadya', false, 'clear'],
    ['jfAhliMadya', true, 'approvalMissing'],
    ['pelaksana', false, 'clear'],
  ] as const)('%s, heads a unit %s: %s', (level, headsUnit, answer) => {
    expect(ask('2026-04-01', { level, headsUnit }).answer).toBe(answer);
  });

  test('two years in post before a JPT is replaced: a warning with the date', () => {
    expect(earlyReplacement('jptPratama', d('2024-07-01'), d('2026-06-30'))).toBe('2026-07-01');
    expect(earlyReplacement('jptPratama', d('2024-06-30'), d('2026-06-30'))).toBeNull();
    expect(earlyReplacement('administrator', d('2026-01-01'), d('2026-06-30'))).toBeNull();
  });
});
