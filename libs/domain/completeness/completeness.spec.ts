import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate as d, fromDayNumber } from '#libs/domain/calendar';
import {
  addMeters,
  COMPLETENESS_TABLES,
  type CompletenessStatement,
  type CompletenessTable,
  coverageOf,
  type CoverageQuestion,
  fillMeter,
  isFilled,
  officialTableName,
  parseCompletenessTable,
  readEvents,
  windowEnd,
} from '#libs/domain/completeness';

const [SECTION, OFFICE, ROOT, OTHER] = [30, 20, 10, 99];
const END = d('2026-06-30');
const stated = (
  orgUnitId: number,
  completeUntil: string,
  table: CompletenessTable = 'discipline',
): CompletenessStatement => ({ orgUnitId, completeUntil: d(completeUntil), table });
const ask = (
  statements: readonly CompletenessStatement[],
  more: Partial<CoverageQuestion> = {},
): { covered: boolean; statement: CompletenessStatement | null } =>
  coverageOf(statements, {
    unitPath: [SECTION, OFFICE, ROOT],
    table: 'discipline',
    windowEnd: END,
    toleranceDays: 0,
    ...more,
  });

describe('TABEL of format 7 (06)', () => {
  test.each([
    ['PEGAWAI', 'employeeBasics'],
    ['PANGKAT', 'rank'],
    ['JABATAN', 'position'],
    ['PENDIDIKAN', 'education'],
    ['Pelatihan', 'training'],
    ['riwayat  jabatan', 'positionHistory'],
    ['PENGHARGAAN', 'award'],
    ['PENUGASAN', 'assignment'],
    ['DISIPLIN', 'discipline'],
    ['Hukuman Disiplin', 'discipline'],
    ['UMPAN BALIK 360', 'feedback360'],
    ['Umpan balik', 'feedback360'],
    ['LAINNYA', null],
    ['constructor', null],
  ])('%j is %s', (text, table) => {
    expect(parseCompletenessTable(text)).toBe(table);
  });

  test.each(COMPLETENESS_TABLES)('the exported word of %s reads back', (table) => {
    expect(parseCompletenessTable(officialTableName(table))).toBe(table);
  });
});

describe('a statement covers its unit and everything below (README, principle 2)', () => {
  test.each([
    ['the unit itself', SECTION, true],
    ['the unit above', OFFICE, true],
    ['the root', ROOT, true],
    ['a unit beside', OTHER, false],
  ])('stated for %s', (_, unit, covered) => {
    const statement = stated(unit, '2026-06-30');
    expect(ask([statement])).toEqual({ covered, statement: covered ? statement : null });
  });

  test('a statement of a unit below covers nothing above it', () => {
    expect(ask([stated(SECTION, '2026-06-30')], { unitPath: [OFFICE, ROOT] }).covered).toBe(false);
  });

  test('a statement about another table covers nothing', () => {
    expect(ask([stated(SECTION, '2026-06-30', 'award')])).toEqual({ covered: false, statement: null });
  });

  test('no statement, no path: not covered', () => {
    expect(ask([])).toEqual({ covered: false, statement: null });
    expect(ask([stated(ROOT, '2026-06-30')], { unitPath: [] }).covered).toBe(false);
  });
});

describe('its date is on or after the end of the window (README, principle 2)', () => {
  test('the day itself covers, the day before does not', () => {
    expect(ask([stated(ROOT, '2026-06-30')]).covered).toBe(true);
    expect(ask([stated(ROOT, '2026-06-29')]).covered).toBe(false);
  });

  test('a tolerance in days lets it fall short by so many', () => {
    expect(ask([stated(ROOT, '2026-06-20')], { toleranceDays: 10 }).covered).toBe(true);
    expect(ask([stated(ROOT, '2026-06-20')], { toleranceDays: 9 }).covered).toBe(false);
  });

  test.each([-1, 0.5, Number.NaN])('a tolerance of %d days is refused', (toleranceDays) => {
    expect(() => ask([], { toleranceDays })).toThrow('completeness.tolerance-invalid');
  });
});

describe('the nearest statement, going up the unit path', () => {
  test('is the one shown as the ground, in its unit the latest', () => {
    const near = stated(OFFICE, '2026-07-31');
    expect(ask([stated(ROOT, '2026-12-31'), stated(OFFICE, '2026-06-30'), near]).statement).toBe(near);
    expect(ask([near, stated(OFFICE, '2026-06-30')]).statement).toBe(near);
  });

  test('one further up that covers counts, although a nearer one is too old', () => {
    const root = stated(ROOT, '2026-06-30');
    expect(ask([stated(SECTION, '2026-05-31'), root])).toEqual({ covered: true, statement: root });
  });

  test('where none covers, the nearest is shown with its date', () => {
    const near = stated(OFFICE, '2026-03-31');
    const statements = [stated(ROOT, '2026-05-31'), stated(OFFICE, '2026-01-31'), near];
    expect(ask(statements)).toEqual({ covered: false, statement: near });
  });
});

describe('the end of the window (README, principle 2)', () => {
  test.each(COMPLETENESS_TABLES.filter((table) => table !== 'assignment' && table !== 'training'))(
    '%s: the reference date',
    (table) => {
      expect(windowEnd(table, END, 2025)).toBe('2026-06-30');
    },
  );

  test.each(['assignment', 'training'] as const)('%s: 31 December of the year', (table) => {
    expect(windowEnd(table, END, 2025)).toBe('2025-12-31');
    expect(() => windowEnd(table, END, 0)).toThrow('completeness.year-invalid');
  });
});

describe('missing is not none (README, principle 2)', () => {
  test.each([
    [1, true, 'present'],
    [1, false, 'provisional'],
    [0, true, 'none'],
    [0, false, 'unknown'],
  ] as const)('%i rows, covered %s: %s', (rows, covered, reading) => {
    expect(readEvents(rows, covered)).toBe(reading);
  });
});

test('a later statement, a longer tolerance or an earlier window never takes coverage away', () => {
  const day = fc.integer({ min: 20_000, max: 20_400 }).map(fromDayNumber);
  const more = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(
      fc.tuple(day, day, more),
      fc.tuple(more, more, more),
      ([until, end, tolerance], [a, b, c]) => {
        const covered = (at: CalendarDate, to: CalendarDate, toleranceDays: number): boolean =>
          ask([stated(ROOT, at)], { windowEnd: to, toleranceDays }).covered;
        if (!covered(until, end, tolerance)) return;
        expect(covered(addDays(until, a), addDays(end, -b), tolerance + c)).toBe(true);
      },
    ),
  );
});

describe('completeness meter: filled of required, exact', () => {
  test.each([
    ['Aktif', true],
    [0, true],
    [false, true],
    ['', false],
    ['  ', false],
    [null, false],
    [undefined, false],
  ])('%j is filled: %s (missing is not zero, zero is not missing)', (value, filled) => {
    expect(isFilled(value)).toBe(filled);
  });

  test('over rows and fields', () => {
    const rows = [
      { nip: '1', birthDate: '1970-05-17', note: null },
      { nip: '2', birthDate: null, note: 'x' },
    ];
    expect(fillMeter(rows, ['nip', 'birthDate'])).toEqual({ filled: 3, required: 4 });
  });

  test('nobody, or nothing required, is 0 of 0', () => {
    expect(fillMeter<{ nip: string }>([], ['nip'])).toEqual({ filled: 0, required: 0 });
    expect(fillMeter([{ nip: '1' }], [])).toEqual({ filled: 0, required: 0 });
    expect(addMeters([])).toEqual({ filled: 0, required: 0 });
  });

  test('the meter of parts adds up to the meter of the whole, never above its required', () => {
    const row = fc.record({ a: fc.option(fc.string()), b: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (left, right) => {
        const whole = fillMeter([...left, ...right], ['a', 'b']);
        expect(addMeters([fillMeter(left, ['a', 'b']), fillMeter(right, ['a', 'b'])])).toEqual(whole);
        expect(whole.filled).toBeLessThanOrEqual(whole.required);
      }),
    );
  });
});
