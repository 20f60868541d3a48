import { describe, expect, test } from '@jest/globals';
import { formatMicro } from '#libs/domain/micro';
import { evaluate, type Inputs, PRESETS } from '#libs/domain/scoring';

/** docs/domain/03, preset B. */
const EXAMPLE: Inputs = {
  predicate: 'good',
  potkomGiven: 93_470_000,
  educationLevel: 'S2',
  fieldMatch: 'match',
  learningHours: 1,
  tenureMonths: 60,
  variety: 'crossAgency',
  acting: 'none',
  discipline: 'never',
};

describe('worked example B (docs/domain/03)', () => {
  test('kinerja 80, potensial 93.588833, talent score 86.794417, box 9', () => {
    const { kinerja, potensial, talentScore, box, missing } = evaluate(PRESETS.B, EXAMPLE);
    expect([kinerja, potensial, talentScore].map((score) => formatMicro(score ?? -1))).toEqual([
      '80.000000',
      '93.588833',
      '86.794417',
    ]);
    expect({ box, missing }).toEqual({ box: 9, missing: [] });
  });

  test('its contributions are those of the text, unrounded', () => {
    const [component] = evaluate(PRESETS.B, EXAMPLE).explanation.potensial.components;
    expect(
      component?.indicators.map(({ code, contribution }) => [
        code,
        `${contribution?.numerator}/${contribution?.denominator}`,
      ]),
    ).toEqual([
      ['potkom', '121511/2000'],
      ['educationLevel', '9/2'],
      ['fieldMatch', '5/1'],
      ['development', '5/1'],
      ['experience', '10/3'],
      ['discipline', '15/1'],
    ]);
  });
});
