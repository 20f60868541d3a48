import { describe, expect, test } from '@jest/globals';
import { AXES } from '#libs/domain/nine-box';
import {
  evaluate,
  inputPlaces,
  MANADO_CUTS,
  policyNotices,
  policyViolations,
  PRESETS,
  readPolicy,
} from '#libs/domain/scoring';

describe.each(Object.entries(PRESETS))('preset %s', (_, preset) => {
  test('is valid, and reads back from JSON', () => {
    expect(policyViolations(preset)).toEqual([]);
    const json: unknown = JSON.parse(JSON.stringify(preset));
    expect(readPolicy(json)).toEqual(preset);
  });

  test('asks for each input at one place only, by unique codes', () => {
    const codes = inputPlaces(preset).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test('weights of preset A (docs/domain/03)', () => {
  const weights = AXES.map((axis) =>
    PRESETS.A.axes[axis].flatMap(({ indicators }) =>
      indicators.map(({ code, weight }) => [code, weight / 10_000]),
    ),
  );
  expect(weights.map((axis) => Object.fromEntries(axis) as unknown)).toEqual([
    { predicate: 60, award: 15, assignment: 15, feedback360: 10 },
    {
      jpm: 20,
      learningHours: 10,
      experience: 10,
      potentialAspects: 25,
      educationLevel: 10,
      fieldMatch: 10,
      discipline: 15,
    },
  ]);
});

test('D lays its cuts over a tree', () => {
  const policy = { ...PRESETS.F, cuts: MANADO_CUTS };
  expect(evaluate(policy, { predicate: 'good', jpm: 77_000_000 }).box).toBe(8);
  expect(evaluate(policy, { predicate: 'good', jpm: 76_999_999 }).box).toBe(5);
});

test('C cuts above 72 and above 46', () => {
  const given = Object.fromEntries(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => [`agencyFigure${number}`, 0]),
  );
  const box = (kinerja: number) =>
    evaluate(PRESETS.C, { ...given, predicate: 'good', agencyFigure1: kinerja, jpm: 0, potential: 0 }).box;
  expect([box(11_000_000), box(11_000_001), box(37_000_000), box(37_000_001)]).toEqual([1, 2, 2, 4]);
});

test('E: hasil kerja decides kinerja; potensial is a mean of two means', () => {
  const inputs = {
    workResult: 'meets',
    potentialGiven: 96_000_000,
    jpm: 90_000_000,
    digitalLiteracy: 80_000_000,
    emergingSkill: 82_000_000,
  };
  expect(evaluate(PRESETS.E, inputs)).toMatchObject({ kinerja: 70_000_000, potensial: 90_000_000, box: 8 });
  expect(evaluate(PRESETS.E, { ...inputs, emergingSkill: 81_999_999 })).toMatchObject({
    potensial: 90_000_000,
    box: 8,
  });
  expect(evaluate(PRESETS.E, { ...inputs, emergingSkill: 81_999_994 })).toMatchObject({
    potensial: 89_999_999,
    box: 5,
  });
});

test('F: Sangat Baik is above, Baik meets, the others are below', () => {
  const boxes = ['veryGood', 'good', 'needsImprovement', 'poor', 'veryPoor'].map(
    (predicate) => evaluate(PRESETS.F, { predicate, jpm: 78_000_000 }).box,
  );
  expect(boxes).toEqual([7, 5, 3, 3, 3]);
});

test('notices: a plain Baik is above in B and below in A (56.5); elsewhere there is nothing to say', () => {
  expect(policyNotices(PRESETS.A)).toEqual([{ code: 'plain-good-is-low', kinerja: 56_500_000 }]);
  expect(policyNotices(PRESETS.B)).toEqual([{ code: 'plain-good-is-high', kinerja: 80_000_000 }]);
  expect([PRESETS.C, PRESETS.E, PRESETS.F].flatMap(policyNotices)).toEqual([]);
});
