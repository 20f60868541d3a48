import { describe, expect, test } from '@jest/globals';
import { INSTRUMENT_A, meritIndex } from '#libs/domain/merit-index';
import { DEMO_MERIT_HISTORY, demoMeritOfYear } from './merit/levels.js';

describe('the merit history of the invented regency (docs/domain/09)', () => {
  test('levels really sum to its totals', () => {
    const totals = DEMO_MERIT_HISTORY.flatMap(({ year, values }) =>
      values.map(({ value, levels }) => {
        const merit = meritIndex(levels, INSTRUMENT_A);
        return [year, value, merit.ok && merit.complete ? merit.total / 100 : null];
      }),
    );
    expect(totals).toEqual([
      [2021, 'self', 198.5],
      [2022, 'self', 231],
      [2023, 'self', 252.5],
      [2024, 'self', 268],
      [2025, 'self', 291.5],
      [2025, 'verified', 276.5],
    ]);
  });

  test('the open year leaves what is computed, and more, open', () => {
    const [value] = demoMeritOfYear(2026).values;
    const merit = meritIndex(value?.levels ?? {}, INSTRUMENT_A);
    expect(merit).toMatchObject({ ok: true, complete: false, filled: 16 });
    const computed = ['3.1', '3.2', '3.3', '3.4', '4.2', '4.3'];
    expect(Object.keys(value?.levels ?? {}).filter((code) => computed.includes(code))).toEqual([]);
  });
});
