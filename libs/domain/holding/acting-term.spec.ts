import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, calendarDate as d, fromDayNumber } from '#libs/domain/calendar';
import { ACTING_WARNING_DAY, actingTerm, type Holding } from '#libs/domain/holding';

const plt = (since: string, until: string | null = null): Holding => ({
  employeeId: 1,
  positionId: 10,
  kind: 'acting',
  since: d(since),
  until: until === null ? null : d(until),
});

describe('Plt: 3 months, once extended by 3, warn at day 75 (01, Status and holdings)', () => {
  const open = [plt('2026-01-01')];

  test('an open Plt is in force three months, the last day included', () => {
    expect(actingTerm(open, d('2026-01-01'))).toEqual({
      since: '2026-01-01',
      extended: false,
      lastDay: '2026-03-31',
      day: 1,
      state: 'running',
      beyondLimit: false,
    });
  });

  test.each([
    ['2026-03-15', 74, 'running'],
    ['2026-03-16', 75, 'endingSoon'],
    ['2026-03-31', 90, 'endingSoon'],
    ['2026-04-01', 91, 'overdue'],
  ] as const)('on %s it is day %i: %s', (date, day, state) => {
    expect(actingTerm(open, d(date))).toMatchObject({ day, state });
  });

  test('before its TMT there is none', () => {
    expect(actingTerm(open, d('2025-12-31'))).toBeNull();
    expect(actingTerm([], d('2026-01-01'))).toBeNull();
  });

  test('one that ended by its SAMPAI is ended, not overdue', () => {
    const rows = [plt('2026-01-01', '2026-02-10')];
    expect(actingTerm(rows, d('2026-02-10'))).toMatchObject({ state: 'running', lastDay: '2026-02-10' });
    expect(actingTerm(rows, d('2026-02-11'))).toMatchObject({ state: 'ended' });
  });

  test('SAMPAI on the last day of three months is no extension, a day more is', () => {
    expect(actingTerm([plt('2026-01-01', '2026-03-31')], d('2026-01-01'))).toMatchObject({ extended: false });
    expect(actingTerm([plt('2026-01-01', '2026-04-01')], d('2026-01-01'))).toMatchObject({
      extended: true,
      lastDay: '2026-04-01',
    });
  });

  test('SAMPAI may reach six months, not a day more', () => {
    expect(actingTerm([plt('2026-01-01', '2026-06-30')], d('2026-01-01'))).toMatchObject({
      lastDay: '2026-06-30',
      beyondLimit: false,
    });
    const tooLong = [plt('2026-01-01', '2026-07-01')];
    expect(actingTerm(tooLong, d('2026-06-30'))).toMatchObject({ lastDay: '2026-06-30', beyondLimit: true });
    expect(actingTerm(tooLong, d('2026-07-01'))).toMatchObject({ state: 'overdue' });
    expect(actingTerm(tooLong, d('2026-07-02'))).toMatchObject({ state: 'ended' });
  });

  describe('extended by a second row', () => {
    const extended = [plt('2026-01-01', '2026-03-31'), plt('2026-04-01')];

    test.each([
      ['2026-03-16', 75, 'running'],
      ['2026-03-31', 90, 'running'],
      ['2026-04-01', 1, 'running'],
      ['2026-06-13', 74, 'running'],
      ['2026-06-14', 75, 'endingSoon'],
      ['2026-06-30', 91, 'endingSoon'],
      ['2026-07-01', 92, 'overdue'],
    ] as const)('on %s it is day %i of the running term: %s', (date, day, state) => {
      const term = actingTerm(extended, d(date));
      expect(term).toMatchObject({ since: '2026-01-01', extended: true, lastDay: '2026-06-30', day, state });
    });

    test('in whatever order the rows come', () => {
      expect(actingTerm([...extended].reverse(), d('2026-06-14'))).toEqual(
        actingTerm(extended, d('2026-06-14')),
      );
    });

    test('a third row does not lengthen it', () => {
      const rows = [
        plt('2026-01-01', '2026-03-31'),
        plt('2026-04-01', '2026-06-30'),
        plt('2026-07-01', '2026-09-30'),
      ];
      expect(actingTerm(rows, d('2026-07-01'))).toMatchObject({
        lastDay: '2026-06-30',
        state: 'overdue',
        beyondLimit: true,
      });
    });
  });

  test('after a gap of a day a new Plt begins, and the former is past', () => {
    const rows = [plt('2026-01-01', '2026-03-30'), plt('2026-04-01')];
    expect(actingTerm(rows, d('2026-03-31'))).toMatchObject({ since: '2026-01-01', state: 'ended' });
    expect(actingTerm(rows, d('2026-04-01'))).toMatchObject({ since: '2026-04-01', extended: false, day: 1 });
  });

  test('an open row that a later one follows is one chain with it', () => {
    expect(actingTerm([plt('2026-01-01'), plt('2026-04-01')], d('2026-04-01'))).toMatchObject({
      since: '2026-01-01',
      extended: true,
    });
  });

  test('whatever the TMT: warned on day 75, in force to the last day, overdue on the day three months later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const since = fromDayNumber(day);
        const rows = [plt(since)];
        const state = (days: number): string | undefined => actingTerm(rows, addDays(since, days))?.state;
        expect([state(ACTING_WARNING_DAY - 2), state(ACTING_WARNING_DAY - 1)]).toEqual([
          'running',
          'endingSoon',
        ]);
        const end = addMonths(since, 3);
        expect(actingTerm(rows, addDays(end, -1))?.state).toBe('endingSoon');
        expect(actingTerm(rows, end)?.state).toBe('overdue');
      }),
    );
  });
});
