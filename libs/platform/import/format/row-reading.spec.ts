import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '#libs/domain/calendar';
import { RowReading } from './row-reading.js';

const TODAY = calendarDate('2026-06-30');
const rowOf = (text: string) => new RowReading(new Map([['x', { text, kind: 'text' }]]), TODAY);

describe('decimal cells', () => {
  test.each([
    ['86,111111', 6, '86111111'],
    ['86.5', 6, '86500000'],
    ['0', 6, '0'],
    ['-0', 6, '0'],
    ['100', 6, '100000000'],
    ['3,50', 1, '35'],
    ['2,25', 2, '225'],
    ['', 2, null],
  ])('%j with %i places is %s', (text, places, scaled) => {
    const row = rowOf(text);
    expect(row.decimal('x', { places, min: 0, max: 100 })).toBe(scaled);
    expect(row.problems).toEqual([]);
  });

  test.each([
    ['tinggi', 'cell.decimal', undefined],
    ['1,1234567', 'cell.decimal-places', { places: 6 }],
    ['100,000001', 'cell.out-of-range', { min: 1, max: 100 }],
    ['0,999999', 'cell.out-of-range', { min: 1, max: 100 }],
    ['-5', 'cell.out-of-range', { min: 1, max: 100 }],
  ])('%j is refused: %s', (text, code, details) => {
    const row = rowOf(text);
    expect(row.decimal('x', { places: 6, min: 1, max: 100 })).toBeNull();
    expect(row.problems).toEqual([{ field: 'x', code, severity: 'error', ...(details && { details }) }]);
  });
});

test('a cell that must be filled is noted once', () => {
  const broken = new RowReading(new Map([['x', { text: '#N/A', kind: 'error' }]]), TODAY);
  expect([rowOf('a').requires('x'), rowOf('').requires('x'), broken.requires('x')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(broken.problems.map(({ code }) => code)).toEqual(['cell.spreadsheet-error']);
});
