import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate as d, fromDayNumber } from '#libs/domain/calendar';
import {
  definitiveHolders,
  definitiveHolding,
  HOLDING_KINDS,
  type Holding,
  type HoldingKind,
  holdingProblems,
  holdingsOn,
  isHeldOn,
  isVacant,
  officialHoldingWord,
  parseHoldingKind,
} from '#libs/domain/holding';

const held = (
  since: string,
  until: string | null = null,
  more: Partial<Omit<Holding, 'since' | 'until'>> = {},
): Holding => ({
  employeeId: 1,
  positionId: 10,
  kind: 'definitive',
  ...more,
  since: d(since),
  until: until === null ? null : d(until),
});
const by = (employeeId: number): { employeeId: number } => ({ employeeId });
const as = (kind: HoldingKind, employeeId = 2): { kind: HoldingKind; employeeId: number } => ({
  kind,
  employeeId,
});
const check = (
  holding: Holding,
  ofPost: Holding[] = [],
  headcount: number | null = 1,
  ofPerson: Holding[] = [],
): readonly string[] => holdingProblems(holding, { ofPost, ofPerson, headcount });

describe('STATUS of format 3b (06)', () => {
  test.each([
    ['definitif', 'definitive'],
    ['DEFINITIF', 'definitive'],
    ['Plt', 'acting'],
    ['Plt.', 'acting'],
    ['Pelaksana Tugas (Plt.)', 'acting'],
    ['pelaksana tugas', 'acting'],
    ['plh.', 'daily'],
    ['Pelaksana Harian (Plh.)', 'daily'],
    ['Pelaksana Harian', 'daily'],
    ['Pj.', 'penjabat'],
    ['Penjabat', 'penjabat'],
    ['Penjabat (Pj.)', 'penjabat'],
    ['Tugas Tambahan', 'additionalDuty'],
    ['Pjs', null],
    ['pelaksana', null],
    ['', null],
    ['constructor', null],
  ])('%j is %s', (text, kind) => {
    expect(parseHoldingKind(text)).toBe(kind);
  });

  test.each(HOLDING_KINDS)('the exported word of %s reads back', (kind) => {
    expect(parseHoldingKind(officialHoldingWord(kind))).toBe(kind);
  });
});

describe('holdings on a date', () => {
  test('TMT and SAMPAI are both days of it', () => {
    const row = held('2026-01-05', '2026-03-31');
    const dates = ['2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01'].map(d);
    expect(dates.map((date) => isHeldOn(row, date))).toEqual([false, true, true, false]);
    expect(isHeldOn(held('2026-01-05'), d('2099-01-01'))).toBe(true);
  });

  test('the definitive one gives unit and level, acting posts do not', () => {
    const rows = [
      held('2020-01-01', '2023-12-31'),
      held('2024-01-01'),
      held('2025-01-01', null, as('acting', 1)),
    ];
    expect(definitiveHolding(rows, d('2023-12-31'))).toBe(rows[0]);
    expect(definitiveHolding(rows, d('2026-01-01'))).toBe(rows[1]);
    expect(definitiveHolding(rows, d('2019-12-31'))).toBeNull();
    expect(holdingsOn(rows, d('2026-01-01'))).toEqual([rows[1], rows[2]]);
  });

  test('should two stand beside each other, the later TMT counts, in whatever order they come', () => {
    const rows = [held('2024-01-01'), held('2025-01-01')];
    expect(definitiveHolding(rows, d('2026-01-01'))).toBe(rows[1]);
    expect(definitiveHolding([...rows].reverse(), d('2026-01-01'))).toBe(rows[1]);
  });

  test('Plt, Plh, Pj and additional duties leave a post vacant', () => {
    const rows = HOLDING_KINDS.filter((kind) => kind !== 'definitive').map((kind) =>
      held('2026-01-01', null, as(kind)),
    );
    expect(isVacant(rows, 1, d('2026-01-01'))).toBe(true);
    expect(isVacant([...rows, held('2026-01-01')], 1, d('2026-01-01'))).toBe(false);
    expect(definitiveHolders([...rows, held('2026-01-01')], d('2026-01-01'))).toBe(1);
  });

  test('a post of two seats is vacant with one holder; an unknown headcount, or 0, is one seat', () => {
    const one = [held('2026-01-01')];
    expect([2, 1, 0, null].map((headcount) => isVacant(one, headcount, d('2026-01-01')))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([0, null].map((headcount) => isVacant([], headcount, d('2026-01-01')))).toEqual([true, true]);
  });
});

describe('definitif: at most ABK per post (01)', () => {
  test('the seat must be free on the first day: after the last day of the former holder', () => {
    const former = held('2020-01-01', '2026-05-31', by(2));
    expect(check(held('2026-05-31'), [former])).toEqual(['holding.headcount-exceeded']);
    expect(check(held('2026-06-01'), [former])).toEqual([]);
  });

  test('and on every later day: somebody who comes later counts too', () => {
    const next = held('2026-06-01', null, by(2));
    expect(check(held('2026-01-01', '2026-06-01'), [next])).toEqual(['holding.headcount-exceeded']);
    expect(check(held('2026-01-01', '2026-05-31'), [next])).toEqual([]);
    expect(check(held('2026-01-01'), [next])).toEqual(['holding.headcount-exceeded']);
  });

  test('two seats hold two, not three', () => {
    const others = [held('2020-01-01', null, by(2)), held('2021-01-01', null, by(3))];
    expect(check(held('2026-01-01'), others.slice(0, 1), 2)).toEqual([]);
    expect(check(held('2026-01-01'), others, 2)).toEqual(['holding.headcount-exceeded']);
  });

  test('two others after each other take one seat, not two', () => {
    const others = [held('2026-02-01', '2026-03-31', by(2)), held('2026-04-01', null, by(3))];
    expect(check(held('2026-01-01'), others, 2)).toEqual([]);
  });

  test('no headcount at all: nothing is known, so nothing is exceeded; 0 is known', () => {
    expect(check(held('2026-01-01'), [held('2020-01-01', null, by(2))], null)).toEqual([]);
    expect(check(held('2026-01-01'), [], 0)).toEqual(['holding.headcount-exceeded']);
  });

  test('a Plt takes no seat', () => {
    expect(check(held('2026-01-01'), [held('2025-12-01', null, as('acting'))])).toEqual([]);
  });

  test('one definitive post a person at a time', () => {
    const elsewhere = held('2020-01-01', '2025-12-31', { positionId: 11 });
    expect(check(held('2025-12-31'), [], 1, [elsewhere])).toEqual(['holding.second-definitive']);
    expect(check(held('2026-01-01'), [], 1, [elsewhere])).toEqual([]);
    expect(
      check(held('2026-01-01'), [], 1, [held('2025-01-01', null, { ...as('acting', 1), positionId: 11 })]),
    ).toEqual([]);
  });
});

describe('Plt and Pj: the post is vacant; Plh: it is not (01)', () => {
  const holder = held('2020-01-01', '2026-05-31');

  test.each(['acting', 'penjabat'] as const)('%s from the day after the holder left', (kind) => {
    expect(check(held('2026-05-31', null, as(kind)), [holder])).toEqual(['holding.post-not-vacant']);
    expect(check(held('2026-06-01', null, as(kind)), [holder])).toEqual([]);
  });

  test.each(['acting', 'penjabat'] as const)('%s ends before a new holder begins', (kind) => {
    const next = held('2026-09-01', null, by(3));
    expect(check(held('2026-06-01', '2026-08-31', as(kind)), [next])).toEqual([]);
    expect(check(held('2026-06-01', '2026-09-01', as(kind)), [next])).toEqual(['holding.post-not-vacant']);
    expect(check(held('2026-06-01', null, as(kind)), [next])).toEqual(['holding.post-not-vacant']);
  });

  test('Plh while the holder is away, not once the post is vacant', () => {
    expect(check(held('2026-05-31', null, as('daily')), [holder])).toEqual([]);
    expect(check(held('2026-06-01', null, as('daily')), [holder])).toEqual(['holding.post-vacant']);
  });

  test('an additional duty asks nothing of the seats', () => {
    expect(check(held('2026-01-01', null, as('additionalDuty')), [holder])).toEqual([]);
  });
});

describe('form', () => {
  test('a holding ends on its first day or later', () => {
    expect(check(held('2026-01-02', '2026-01-01'))).toEqual(['holding.until-before-since']);
    expect(check(held('2026-01-01', '2026-01-01'))).toEqual([]);
  });

  test('the same person does not hold the same post in the same way twice over', () => {
    const mine = held('2026-01-01', '2026-03-31', as('acting', 1));
    expect(check(held('2026-03-31', null, as('acting', 1)), [mine], 1, [mine])).toEqual([
      'holding.already-held',
    ]);
    expect(check(held('2026-04-01', null, as('acting', 1)), [mine], 1, [mine])).toEqual([]);
    expect(check(held('2026-02-01', null, as('penjabat', 1)), [mine], 1, [mine])).toEqual([]);
    expect(check(held('2026-02-01', null, { ...as('acting', 1), positionId: 11 }), [], 1, [mine])).toEqual(
      [],
    );
  });
});

test('accepting only sound holdings, no day ever has more definitive holders than ABK', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 })));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (spans, headcount) => {
      const accepted: Holding[] = [];
      spans.forEach(([from, length], index) => {
        const until = length === null ? null : fromDayNumber(from + length);
        const row: Holding = {
          employeeId: index,
          positionId: 1,
          kind: 'definitive',
          since: fromDayNumber(from),
          until,
        };
        if (holdingProblems(row, { ofPost: accepted, ofPerson: [], headcount }).length === 0)
          accepted.push(row);
      });
      for (let day = 0; day <= 91; day += 1) {
        expect(definitiveHolders(accepted, fromDayNumber(day))).toBeLessThanOrEqual(headcount);
      }
    }),
  );
});
