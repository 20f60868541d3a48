import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aspectWeight,
  bandOf,
  indicatorsOf,
  INSTRUMENT_A,
  instrumentA,
  instrumentProblems,
  instrumentWeight,
  meritIndex,
  type MeritInstrument,
  type MeritLevels,
  officialBandName,
  PUBLISHED_TOTALS,
} from '#libs/domain/merit-index';
import { formatMicro } from '#libs/domain/micro';

const SPLIT = instrumentA({ splitFillings: true });
const CODES = indicatorsOf(INSTRUMENT_A).map(({ code }) => code);
const all = (level: number): Record<string, number> => Object.fromEntries(CODES.map((code) => [code, level]));

describe('instrument A (PermenPANRB 40/2018; docs/domain/05)', () => {
  test('eight aspects of 10, 10, 30, 10, 20, 10, 4 and 6, 100 in all, with 37 indicators', () => {
    expect(INSTRUMENT_A.aspects.map(aspectWeight)).toEqual([1000, 1000, 3000, 1000, 2000, 1000, 400, 600]);
    expect(INSTRUMENT_A.aspects.map(({ indicators }) => indicators.length)).toEqual([
      4, 5, 10, 3, 5, 4, 2, 4,
    ]);
    expect(instrumentWeight(INSTRUMENT_A)).toBe(10_000);
    expect(CODES).toHaveLength(37);
  });

  test('the switch keeps 4.3 and 4.4 apart at 2.5 each: 38 items', () => {
    expect(indicatorsOf(SPLIT)).toHaveLength(38);
    const weights = (instrument: MeritInstrument) =>
      instrument.aspects[3]?.indicators.map(({ code, weight }) => [code, weight]);
    expect(weights(INSTRUMENT_A)).toEqual([
      ['4.1', 250],
      ['4.2', 250],
      ['4.3', 500],
    ]);
    expect(weights(SPLIT)).toEqual([
      ['4.1', 250],
      ['4.2', 250],
      ['4.3', 250],
      ['4.4', 250],
    ]);
  });

  test.each([
    ['as shipped', INSTRUMENT_A],
    ['split', SPLIT],
  ])('%s: every code once, every weight a multiple of 0.5, 100 in all', (_, instrument) => {
    expect(instrumentProblems(instrument)).toEqual([]);
    for (const aspect of instrument.aspects)
      expect(aspect.indicators.map(({ code }) => code)).toEqual(
        aspect.indicators.map((_indicator, at) => `${aspect.number}.${at + 1}`),
      );
  });

  test.each([
    [240, ['merit.weight-not-half', 'merit.weights-not-hundred']],
    [300, ['merit.weights-not-hundred']],
    [0, ['merit.weight-invalid', 'merit.weights-not-hundred']],
    [2.5, ['merit.weight-invalid', 'merit.weights-not-hundred']],
  ])('a weight of %d hundredths for 7.1 is found', (weight, problems) => {
    const aspects = INSTRUMENT_A.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((one) => (one.code === '7.1' ? { ...one, weight } : one)),
    }));
    expect(instrumentProblems({ ...INSTRUMENT_A, aspects })).toEqual(problems);
  });

  test('a code used twice is found', () => {
    const [first, ...rest] = INSTRUMENT_A.aspects;
    if (!first) throw new Error('no aspect');
    const aspects = [
      { ...first, indicators: first.indicators.map((one) => ({ ...one, code: '1.1' })) },
      ...rest,
    ];
    expect(instrumentProblems({ ...INSTRUMENT_A, aspects })).toEqual(['merit.indicator-twice']);
  });
});

describe('total, index and band', () => {
  const totals = (levels: MeritLevels) => {
    const merit = meritIndex(levels, INSTRUMENT_A);
    if (!merit.ok || !merit.complete) throw new Error('not complete');
    return [merit.total, formatMicro(merit.index), officialBandName(merit.band)];
  };

  test.each([
    [all(1), 10_000, '0.250000', 'Buruk'],
    [all(4), 40_000, '1.000000', 'Sangat Baik'],
    [all(3), 30_000, '0.750000', 'Baik'],
    // 300 and one level more in 5.1 to 5.5 (20), 4.1 (2.5), 4.2 (2.5) and 7.1, 7.2 (4): 329.
    [
      {
        ...all(3),
        ...{ '5.1': 4, '5.2': 4, '5.3': 4, '5.4': 4, '5.5': 4 },
        ...{ '4.1': 4, '4.2': 4, '7.1': 4, '7.2': 4 },
      },
      32_900,
      '0.822500',
      'Sangat Baik',
    ],
  ])('case %#', (levels, ...expected) => {
    expect(totals(levels)).toEqual(expected);
  });

  test.each([
    [10_000, 'Buruk'],
    [17_450, 'Buruk'],
    [17_499, 'Buruk'],
    [17_500, 'Kurang'],
    [24_950, 'Kurang'],
    [24_999, 'Kurang'],
    [25_000, 'Baik'],
    [32_450, 'Baik'],
    [32_499, 'Baik'],
    [32_500, 'Sangat Baik'],
    [40_000, 'Sangat Baik'],
  ])('a total of %d hundredths is %s, by lower bounds without rounding', (total, band) => {
    expect(officialBandName(bandOf(total, INSTRUMENT_A))).toBe(band);
  });

  test('249.5 and 250 come out of levels, not of numbers typed in', () => {
    // 300 less one level in all ten of aspect 3 (30), 2.1 to 2.5 (10), 1.1 to 1.4 (10): 250.
    const lower = (from: string): [string, number][] =>
      CODES.filter((code) => code.startsWith(from)).map((code) => [code, 2]);
    const at250 = { ...all(3), ...Object.fromEntries([...lower('3.'), ...lower('2.'), ...lower('1.')]) };
    expect(totals(at250)).toEqual([25_000, '0.625000', 'Baik']);
    // Down 2.5 in 6.1, up 2 in 7.1: 249.5.
    expect(totals({ ...at250, '6.1': 2, '7.1': 4 })).toEqual([24_950, '0.623750', 'Kurang']);
  });

  test('every aspect explains its part', () => {
    const merit = meritIndex({ ...all(2), '4.3': 4 }, INSTRUMENT_A);
    if (!merit.ok) throw new Error(merit.code);
    expect(merit.aspects[3]).toEqual({
      number: 4,
      score: 3000,
      max: 4000,
      indicators: [
        { code: '4.1', weight: 250, level: 2, score: 500 },
        { code: '4.2', weight: 250, level: 2, score: 500 },
        { code: '4.3', weight: 500, level: 4, score: 2000 },
      ],
    });
    expect(merit.aspects.map(({ max }) => max)).toEqual([4000, 4000, 12_000, 4000, 8000, 4000, 1600, 2400]);
  });
});

describe('belum lengkap: no total and no band before every indicator has a level', () => {
  test('counts, names what is missing, and says what is still possible', () => {
    const { '4.3': _, '8.4': __, ...rest } = all(3);
    const merit = meritIndex({ ...rest, '8.4': null }, INSTRUMENT_A);
    expect(merit).toMatchObject({
      ok: true,
      complete: false,
      filled: 35,
      of: 37,
      missing: ['4.3', '8.4'],
      lowest: 30_000 - 1500 - 450 + 500 + 150,
      highest: 30_000 - 1500 - 450 + 2000 + 600,
    });
    expect(merit).not.toHaveProperty('total');
    expect(merit).not.toHaveProperty('band');
  });

  test('nothing at all: 0/37, 100 to 400', () => {
    expect(meritIndex({}, INSTRUMENT_A)).toMatchObject({
      complete: false,
      filled: 0,
      lowest: 10_000,
      highest: 40_000,
    });
  });
});

describe('refusals name the indicators', () => {
  test.each([
    [{ '4.4': 3, '9.1': 1 }, 'merit.indicator-unknown', ['4.4', '9.1']],
    [{ '1.1': 0, '1.2': 5, '1.3': 2.5, '1.4': 4 }, 'merit.level-invalid', ['1.1', '1.2', '1.3']],
  ])('%j', (levels, code, indicators) => {
    expect(meritIndex(levels, INSTRUMENT_A)).toEqual({ ok: false, code, indicators });
  });
});

describe('properties', () => {
  const level = fc.constantFrom(1, 2, 3, 4);
  const complete = fc
    .array(level, { minLength: 37, maxLength: 37 })
    .map((levels) => Object.fromEntries(CODES.map((code, at) => [code, levels[at] ?? 1])));
  const total = (levels: MeritLevels) => {
    const merit = meritIndex(levels, INSTRUMENT_A);
    if (!merit.ok || !merit.complete) throw new Error('not complete');
    return merit;
  };

  test('a total is 100 to 400 in half points, the parts add up to it, and the index is total / 400', () => {
    fc.assert(
      fc.property(complete, (levels) => {
        const merit = total(levels);
        expect(merit.total >= 10_000 && merit.total <= 40_000 && merit.total % 50 === 0).toBe(true);
        expect(merit.aspects.reduce((sum, { score }) => sum + score, 0)).toBe(merit.total);
        expect(merit.index).toBe(merit.total * 25);
        expect([merit.lowest, merit.highest]).toEqual([merit.total, merit.total]);
      }),
    );
  });

  test('one level up is never a lower total', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...CODES), (levels, code) => {
        const higher = Math.min(4, (levels[code] ?? 1) + 1);
        expect(total({ ...levels, [code]: higher }).total >= total(levels).total).toBe(true);
      }),
    );
  });

  test('however the missing ones come out, the total lies between lowest and highest', () => {
    fc.assert(
      fc.property(complete, fc.subarray(CODES, { minLength: 1 }), (levels, forgotten) => {
        const known = Object.fromEntries(
          Object.entries(levels).filter(([code]) => !forgotten.includes(code)),
        );
        const merit = meritIndex(known, INSTRUMENT_A);
        if (!merit.ok || merit.complete) throw new Error('complete');
        const { total: outcome } = total(levels);
        expect(merit.lowest <= outcome && outcome <= merit.highest).toBe(true);
        expect(merit.missing).toEqual(CODES.filter((code) => forgotten.includes(code)));
      }),
    );
  });
});

test('the published totals fall into the bands published with them', () => {
  expect(
    PUBLISHED_TOTALS.map(({ agency, total, year }) => [
      agency,
      total / 100,
      year,
      officialBandName(bandOf(total, INSTRUMENT_A)),
    ]),
  ).toEqual([
    ['Kota Bontang', 243, 2021, 'Kurang'],
    ['Kabupaten Kutai Timur', 263, 2023, 'Baik'],
    ['Provinsi Kalimantan Timur', 263.5, null, 'Baik'],
    ['Provinsi Kalimantan Timur', 271, null, 'Baik'],
    ['Provinsi Sumatera Barat', 332, null, 'Sangat Baik'],
  ]);
});
