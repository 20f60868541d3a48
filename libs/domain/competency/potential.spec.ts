import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parsePotentialAspect,
  POTENTIAL_ASPECT_HEADERS,
  POTENTIAL_ASPECTS,
  POTENTIAL_SHARE_PARTS,
  type PotentialProfile,
  potentialScore,
} from '#libs/domain/competency';
import { microRatio } from '#libs/domain/micro';

const profile = (values: readonly (number | null)[]): PotentialProfile =>
  Object.fromEntries(POTENTIAL_ASPECTS.map((aspect, at) => [aspect, values[at] ?? null]));
const FULL = { min: 0, max: 5 };

test('the headers of format 5 read back', () => {
  expect(POTENTIAL_ASPECTS.map((aspect) => parsePotentialAspect(POTENTIAL_ASPECT_HEADERS[aspect]))).toEqual(
    POTENTIAL_ASPECTS,
  );
  expect(parsePotentialAspect('Kesadaran  diri')).toBe('selfAwareness');
  expect(parsePotentialAspect('lainnya')).toBeNull();
});

describe('potential score = sum / (maximum x number) x 100', () => {
  test.each([
    [[500, 500, 500, 500, 500, 500, 500, 500], 5, 100_000_000],
    [[400, 400, 400, 400, 300, 300, 300, 300], 5, 70_000_000],
    [[0, 0, 0, 0, 0, 0, 0, 100], 5, 2_500_000],
    [[300, 300, 300, 300, 300, 300, 300, 325], 7, 43_303_571],
    [[900, 900, 900, 900, 900, 900, 900, 850], 9, 99_305_556],
  ])('%j on a scale to %d', (values, max, value) => {
    expect(potentialScore(profile(values), { min: 0, max })).toMatchObject({ ok: true, value });
  });

  test('the share is exact, and the score is the share x 100', () => {
    const cases = fc.integer({ min: 1, max: 10 }).chain((max) =>
      fc.record({
        max: fc.constant(max),
        values: fc.array(fc.integer({ min: 0, max: max * 100 }), { minLength: 8, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ max, values }) => {
        const score = potentialScore(profile(values), { min: 0, max });
        if (!score.ok) throw new Error(score.code);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(score.sum).toBe(sum);
        expect(Number.isInteger(score.share)).toBe(true);
        expect(score.share * max * 800).toBe(sum * POTENTIAL_SHARE_PARTS);
        expect(score.value).toBe(microRatio(sum * 100, max * 800));
      }),
    );
  });
});

describe('refusals', () => {
  test('a gap is named, never filled', () => {
    const values = [300, 300, null, 300, 300, 300, 300, null];
    expect(potentialScore(profile(values), FULL)).toEqual({
      ok: false,
      code: 'potential.aspects-missing',
      aspects: ['selfAwareness', 'motivationCommitment'],
    });
  });

  test.each([
    [0, 5, [0, 300, 300, 300, 300, 300, 300, 501], ['motivationCommitment']],
    [1, 5, [0, 300, 300, 300, 300, 300, 300, 500], ['intellectual']],
    [0, 5, [300.5, 300, 300, 300, 300, 300, 300, 500], ['intellectual']],
  ])('a value off the scale %d-%d is named', (min, max, values, aspects) => {
    expect(potentialScore(profile(values), { min, max })).toEqual({
      ok: false,
      code: 'potential.aspects-off-scale',
      aspects,
    });
  });

  test.each([
    [0, 11],
    [0, 0],
    [1, 1],
    [2, 5],
    [0, 4.5],
  ])('a scale of %d-%d does not exist', (min, max) => {
    expect(potentialScore(profile([]), { min, max })).toMatchObject({ code: 'potential.scale-invalid' });
  });
});
