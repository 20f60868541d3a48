import { describe, expect, test } from '@jest/globals';
import { formatMicro } from '#libs/domain/micro';
import {
  evaluate,
  type Indicator,
  type Inputs,
  type MissingRule,
  type PlainRule,
  type Policy,
  policyViolations,
  potentialShare,
  potkomShare,
  PRESETS,
} from '#libs/domain/scoring';

const citation = { text: 'test', confidence: 'S' } as const;
const named = (code: string) => ({ code, name: code, citation });
const HUNDRED = 100_000_000;
const points = (...whole: number[]) =>
  Object.fromEntries(
    ['veryGood', 'good', 'needsImprovement', 'poor', 'veryPoor'].map((code, index) => [
      code,
      (whole[index] ?? 0) * 1_000_000,
    ]),
  );

/** A policy whose kinerja is these indicators, each group a component; potensial is always 50. */
function policyOf(...groups: Indicator[][]): Policy {
  const kinerja = groups.map((indicators, index) => ({ code: `c${index}`, name: 'test', indicators }));
  const potensial: Indicator = {
    ...named('fifty'),
    weight: 1_000_000,
    kind: 'bands',
    input: 'learningHours',
    bands: [{ from: 0, points: 50_000_000 }],
    missing: 'block',
  };
  const axes = { kinerja, potensial: [{ code: 'p', name: 'test', indicators: [potensial] }] };
  return { ...PRESETS.A, axes };
}

const value = (input: 'jpm' | 'feedback360' | 'digitalLiteracy', missing: MissingRule): PlainRule => ({
  kind: 'value',
  input,
  fallback: null,
  missing,
});

function kinerja(policy: Policy, inputs: Inputs): string | null {
  expect(policyViolations(policy)).toEqual([]);
  const score = evaluate(policy, { learningHours: 0, ...inputs }).kinerja;
  return score === null ? null : formatMicro(score);
}

/** Kinerja of one indicator that is the whole axis. */
const whole = (rule: PlainRule, inputs: Inputs): string | null =>
  kinerja(policyOf([{ ...named('x'), weight: 1_000_000, ...rule }]), inputs);

describe('what an indicator can be (docs/domain/03)', () => {
  test('rating points of one year and of two with weights', () => {
    const one = { input: 'predicate', weight: 1, missing: 'block' } as const;
    const rule = { kind: 'ratingPoints', points: points(100, 80, 60, 40, 20), years: [one] } as const;
    expect(whole(rule, { predicate: 'needsImprovement' })).toBe('60.000000');
    const previous = { input: 'previousPredicate', weight: 1, missing: 'block' } as const;
    const both = { ...rule, years: [{ ...one, weight: 2 }, previous] };
    expect(whole(both, { predicate: 'veryGood', previousPredicate: 'good' })).toBe('93.333333');
    expect(whole(both, { predicate: 'veryGood' })).toBeNull();
    const excluding = { ...rule, years: [one, { ...previous, missing: 'exclude' as const }] };
    expect(whole(excluding, { predicate: 'veryGood' })).toBe('100.000000');
    const zero = { ...rule, years: [one, { ...previous, missing: 'zero' as const }] };
    expect(whole(zero, { predicate: 'veryGood' })).toBe('50.000000');
  });

  test('a JPM counts at most 100, a figure as itself', () => {
    expect(whole(value('jpm', 'block'), { jpm: 112_500_000 })).toBe('100.000000');
    expect(whole(value('jpm', 'block'), { jpm: 77_777_778 })).toBe('77.777778');
    expect(whole(value('feedback360', 'block'), { feedback360: 85_000_000 })).toBe('85.000000');
  });

  test('aspects are exact on any scale, and a given figure stands in where they are absent', () => {
    const rule = {
      kind: 'aspects',
      input: 'potential',
      fallback: 'potentialGiven',
      missing: 'block',
    } as const;
    const potential = potentialShare({
      hundredths: [500, 400, 300, 400, 300, 400, 400, 325],
      scaleMaximum: 7,
    });
    expect(whole(rule, { potential, potentialGiven: 1 })).toBe('54.017857');
    expect(whole(rule, { potentialGiven: 61_250_000 })).toBe('61.250000');
    expect(whole(rule, {})).toBeNull();
  });

  test('potkom adds levels and aspects: (36 + 32) / 85', () => {
    const aspects = { hundredths: Array<number>(8).fill(400), scaleMaximum: 5 };
    const potkom = potkomShare(Array<number>(9).fill(400), aspects);
    const rule = { kind: 'value', input: 'potkom', fallback: 'potkomGiven', missing: 'block' } as const;
    expect(whole(rule, { potkom })).toBe('80.000000');
    expect(() => potkomShare(Array<number>(8).fill(400), aspects)).toThrow('scoring.levels-invalid');
    expect(() => potentialShare({ hundredths: [501], scaleMaximum: 5 })).toThrow('scoring.aspects-invalid');
  });

  test.each([
    [0, '0.000000'],
    [1, '40.000000'],
    [4, '40.000000'],
    [5, '60.000000'],
    [10, '80.000000'],
    [19, '80.000000'],
    [20, '100.000000'],
  ])('bands: %d JP give %s (preset A)', (learningHours, expected) => {
    const [component] = PRESETS.A.axes.potensial;
    const rule = component?.indicators.find(({ code }) => code === 'learningHours');
    expect(rule && kinerja(policyOf([{ ...rule, weight: 1_000_000 }]), { learningHours })).toBe(expected);
  });

  test('a direct contribution counts as it is, up to its weight', () => {
    const rest: Indicator = { ...named('rest'), weight: 550_000, ...value('feedback360', 'zero') };
    const direct = (rule: PlainRule): Policy => policyOf([{ ...named('x'), weight: 450_000, ...rule }, rest]);
    const table = {
      kind: 'directContribution',
      input: 'predicate',
      points: points(45, 35, 25, 15, 60),
      missing: 'block',
    } as const;
    expect(kinerja(direct(table), { predicate: 'good' })).toBe('35.000000');
    expect(kinerja(direct(table), { predicate: 'veryPoor' })).toBe('45.000000');
    const figure = {
      kind: 'directContribution',
      input: 'agencyFigure1',
      points: null,
      missing: 'block',
    } as const;
    expect(kinerja(direct(figure), { agencyFigure1: 12_345_678 })).toBe('12.345678');
    expect(kinerja(direct(figure), { agencyFigure1: 45_000_001 })).toBe('45.000000');
  });

  test('a mean follows the rule of each child', () => {
    const mean = (...rules: MissingRule[]): Policy => {
      const children = rules.map((missing, index) => ({
        ...named(`child${index}`),
        ...value(index === 0 ? 'jpm' : 'digitalLiteracy', missing),
      })) as Extract<Indicator, { kind: 'meanOf' }>['children'];
      return policyOf([{ ...named('x'), weight: 1_000_000, kind: 'meanOf', children }]);
    };
    expect(kinerja(mean('block', 'block'), { jpm: HUNDRED, digitalLiteracy: 50_000_000 })).toBe('75.000000');
    expect(kinerja(mean('block', 'block'), { jpm: HUNDRED })).toBeNull();
    expect(kinerja(mean('block', 'zero'), { jpm: HUNDRED })).toBe('50.000000');
    expect(kinerja(mean('block', 'exclude'), { jpm: HUNDRED })).toBe('100.000000');
    expect(kinerja(mean('exclude', 'exclude'), {})).toBeNull();
  });
});

describe('missing inputs', () => {
  const indicator = (code: string, weight: number, input: 'jpm' | 'feedback360' | 'digitalLiteracy') => ({
    ...named(code),
    weight,
    ...value(input, 'exclude'),
  });

  test('an excluded indicator leaves its weight to its siblings; an excluded component to the others', () => {
    const policy = policyOf(
      [indicator('a', 300_000, 'jpm'), indicator('b', 100_000, 'feedback360')],
      [indicator('c', 600_000, 'digitalLiteracy')],
    );
    const all = { jpm: HUNDRED, feedback360: 0, digitalLiteracy: 50_000_000 };
    expect(kinerja(policy, all)).toBe('60.000000');
    expect(kinerja(policy, { ...all, feedback360: null })).toBe('70.000000');
    expect(kinerja(policy, { digitalLiteracy: 50_000_000 })).toBe('50.000000');
    expect(kinerja(policy, {})).toBeNull();
    expect(evaluate(policy, { learningHours: 0 }).missing.map((one) => one.indicator)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('a person without assessment has the list, and no score, level or box on that axis', () => {
    const {
      kinerja: score,
      potensial,
      talentScore,
      levels,
      box,
      missing,
    } = evaluate(PRESETS.F, {
      predicate: 'good',
    });
    expect({ score, potensial, talentScore, levels, box }).toEqual({
      score: 70_000_000,
      potensial: null,
      talentScore: null,
      levels: { kinerja: 'middle', potensial: null },
      box: null,
    });
    expect(missing).toEqual([{ input: 'jpm', axis: 'potensial', component: 'competence', indicator: 'jpm' }]);
  });

  test('a provisional input counts and is marked', () => {
    const evaluation = evaluate(PRESETS.F, { predicate: 'good', jpm: 90_000_000 }, ['jpm', 'award']);
    expect(evaluation.provisional).toBe(true);
    const [part] = evaluation.explanation.potensial.components[0]?.indicators[0]?.parts ?? [];
    expect(part?.input).toEqual({
      input: 'jpm',
      from: 'jpm',
      raw: 90_000_000,
      provisional: true,
      missing: 'block',
    });
    expect(evaluate(PRESETS.F, { predicate: 'good', jpm: 90_000_000 }, ['award']).provisional).toBe(false);
  });

  test('a value that the input cannot have is refused, never read as something', () => {
    for (const inputs of [
      { predicate: 'CUKUP' },
      { jpm: 0.5 },
      { jpm: -1 },
      { learningHours: '5' },
    ] as Inputs[])
      expect(() => evaluate(PRESETS.A, inputs)).toThrow('scoring.input-invalid');
  });
});

test('the talent score comes from the unrounded axes: half a millionth is stored as one, its half as none', () => {
  const half = (code: string, ...inputs: ('jpm' | 'digitalLiteracy' | 'emergingSkill')[]): Indicator => ({
    ...named(code),
    weight: 1_000_000,
    kind: 'meanOf',
    children: inputs.map((input) => ({
      ...named(`${code}${input}`),
      kind: 'value',
      input,
      fallback: null,
      missing: 'block',
    })),
  });
  const component = (indicator: Indicator) => [
    { code: indicator.code, name: 'test', indicators: [indicator] },
  ];
  const policy: Policy = {
    ...PRESETS.A,
    axes: {
      kinerja: component(half('k', 'jpm', 'digitalLiteracy')),
      potensial: component(half('p', 'emergingSkill')),
    },
  };
  const inputs = { jpm: 1, digitalLiteracy: 0, emergingSkill: 0 };
  expect(evaluate(policy, inputs)).toMatchObject({ kinerja: 1, potensial: 0, talentScore: 0 });
  expect(evaluate(policy, { ...inputs, emergingSkill: 1 })).toMatchObject({ potensial: 1, talentScore: 1 });
});
