import fc from 'fast-check';
import {
  FULL_WEIGHT,
  type Indicator,
  INPUT_CODES,
  type InputCode,
  inputDefinition,
  type Inputs,
  type InputValue,
  type MeanChild,
  MISSING_RULES,
  type MissingRule,
  type PlainRule,
  type PointsTable,
  type Policy,
  PRESETS,
} from '#libs/domain/scoring';

/** What random policies may hold. */
export interface PolicyBounds {
  /** Whole points an indicator may give at most. */
  readonly points: number;
  readonly missing: readonly MissingRule[];
}

const ANYTHING: PolicyBounds = { points: 1000, missing: MISSING_RULES };

const CITATION = { text: 'test', confidence: 'S' } as const;

const inputsOfKind = (...kinds: string[]): fc.Arbitrary<InputCode> =>
  fc.constantFrom(...INPUT_CODES.filter((input) => kinds.includes(inputDefinition(input).kind)));

/** A raw value of an input; the bounds come often. */
function inputValue(input: InputCode): fc.Arbitrary<InputValue> {
  const definition = inputDefinition(input);
  if (definition.kind === 'code') return fc.constantFrom(...definition.codes);
  const maximum = definition.kind === 'share' ? definition.denominator : definition.maximum;
  return fc.oneof(
    fc.integer({ min: 0, max: maximum }),
    fc.constantFrom(0, 1, 100_000_000 % (maximum + 1), maximum),
  );
}

/** People of whom anything may be missing. */
export function anyInputs(): fc.Arbitrary<Inputs> {
  const fields = INPUT_CODES.map((input) => [input, fc.option(inputValue(input), { freq: 4 })] as const);
  return fc.record(Object.fromEntries(fields));
}

/** Valid policies of every kind, their weights being random to the last digit. */
export function anyPolicy(bounds: PolicyBounds = ANYTHING): fc.Arbitrary<Policy> {
  const axis = fc.array(fc.array(anyIndicator(bounds), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .record({
      kinerja: axis,
      potensial: axis,
      share: fc.integer({ min: 0, max: FULL_WEIGHT }),
      cuts: anyCuts(),
    })
    .map(({ kinerja, potensial, share, cuts }) => {
      const axes = { kinerja: components('k', kinerja), potensial: components('p', potensial) };
      const weights = { kinerja: share, potensial: FULL_WEIGHT - share };
      return { ...PRESETS.A, code: 'T', axes, weights, cuts: { kinerja: cuts, potensial: cuts } };
    });
}

function anyCuts(): fc.Arbitrary<Policy['cuts']['kinerja']> {
  const half = fc.integer({ min: 0, max: 50_000_000 });
  return fc.tuple(half, half, fc.boolean(), fc.boolean()).map(([middle, more, first, second]) => ({
    middle: { micro: middle, exclusive: first },
    high: { micro: middle + more + 2, exclusive: second },
  }));
}

/** Gives codes, and weights that add up to the whole in the proportions drawn. */
function components(prefix: string, groups: readonly (readonly Indicator[])[]): Policy['axes']['kinerja'] {
  const drawn = groups.flat().reduce((total, { weight }) => total + weight, 0);
  let [count, left] = [0, FULL_WEIGHT];
  return groups.map((indicators, group) => ({
    code: `${prefix}${group}`,
    name: 'test',
    indicators: indicators.map((indicator, index) => {
      count += 1;
      const last = group === groups.length - 1 && index === indicators.length - 1;
      const weight = last ? left : Math.floor((indicator.weight * FULL_WEIGHT) / drawn);
      left -= weight;
      return withCode({ ...indicator, weight }, `${prefix}x${count}`);
    }),
  }));
}

function withCode(indicator: Indicator, code: string): Indicator {
  if (indicator.kind !== 'meanOf') return { ...indicator, code };
  const children = indicator.children.map((child, index) => ({ ...child, code: `${code}c${index + 1}` }));
  return { ...indicator, code, children };
}

function anyIndicator(bounds: PolicyBounds): fc.Arbitrary<Indicator> {
  const weight = fc.integer({ min: 100, max: 9_999 });
  const named = { code: 'x', name: 'test', citation: CITATION };
  const plain = fc
    .tuple(weight, fc.oneof(anyRating(bounds), anyDirect(bounds), anyLeafRule(bounds)))
    .map(([drawn, rule]): Indicator => ({ ...named, weight: drawn, ...rule }));
  const mean = fc
    .tuple(weight, fc.array(anyLeafRule(bounds), { minLength: 1, maxLength: 7 }))
    .map(([drawn, rules]): Indicator => {
      const children = rules.map((rule): MeanChild => ({ ...named, ...rule }));
      return { ...named, weight: drawn, kind: 'meanOf', children };
    });
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: mean });
}

type LeafRule = Exclude<PlainRule, { kind: 'ratingPoints' | 'directContribution' }>;

const anyMissing = ({ missing }: PolicyBounds): fc.Arbitrary<MissingRule> => fc.constantFrom(...missing);

const anyPoints = ({ points }: PolicyBounds): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: points }).map((whole) => whole * 1_000_000),
    fc.integer({ min: 0, max: points * 1_000_000 }),
  );

function anyTable(input: InputCode, bounds: PolicyBounds): fc.Arbitrary<PointsTable> {
  const definition = inputDefinition(input);
  const codes = definition.kind === 'code' ? definition.codes : [];
  return fc.record(Object.fromEntries(codes.map((code) => [code, anyPoints(bounds)])));
}

function anyLeafRule(bounds: PolicyBounds): fc.Arbitrary<LeafRule> {
  const missing = anyMissing(bounds);
  const value = fc.record({
    kind: fc.constant('value' as const),
    input: inputsOfKind('micro', 'share'),
    fallback: fc.constantFrom(null, 'potentialGiven' as const, 'potkom' as const),
    missing,
  });
  const aspects = fc.record({
    kind: fc.constant('aspects' as const),
    input: fc.constant('potential' as const),
    fallback: fc.constantFrom(null, 'potentialGiven' as const),
    missing,
  });
  const category = inputsOfKind('code').chain((input) =>
    fc.record({
      kind: fc.constant('category' as const),
      input: fc.constant(input),
      points: anyTable(input, bounds),
      missing,
    }),
  );
  return fc.oneof(value.map(withoutSameFallback), aspects, category, anyBands(bounds));
}

function withoutSameFallback<Rule extends { input: InputCode; fallback: InputCode | null }>(
  rule: Rule,
): Rule {
  return rule.fallback === rule.input ? { ...rule, fallback: null } : rule;
}

function anyBands(bounds: PolicyBounds): fc.Arbitrary<LeafRule> {
  return fc
    .record({
      input: inputsOfKind('count', 'micro'),
      steps: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
      points: fc.array(anyPoints(bounds), { minLength: 5, maxLength: 5 }),
      missing: anyMissing(bounds),
    })
    .map(({ input, steps, points, missing }) => {
      const froms = [0, ...steps.sort((a, b) => a - b)];
      const bands = froms.map((from, index) => ({ from, points: points[index] ?? 0 }));
      return { kind: 'bands', input, bands, missing };
    });
}

function anyRating(bounds: PolicyBounds): fc.Arbitrary<PlainRule> {
  const pair = fc.constantFrom<[InputCode, InputCode]>(
    ['predicate', 'previousPredicate'],
    ['workResult', 'previousWorkResult'],
  );
  const year = fc.record({ weight: fc.integer({ min: 1, max: 1000 }), missing: anyMissing(bounds) });
  return fc.tuple(pair, fc.array(year, { minLength: 1, maxLength: 2 })).chain(([inputs, years]) =>
    anyTable(inputs[0], bounds).map((points): PlainRule => ({
      kind: 'ratingPoints',
      points,
      years: years.map((one, index) => ({ ...one, input: inputs[index] ?? inputs[0] })),
    })),
  );
}

function anyDirect(bounds: PolicyBounds): fc.Arbitrary<PlainRule> {
  const missing = anyMissing(bounds);
  return inputsOfKind('code', 'micro').chain((input) =>
    fc.record({
      kind: fc.constant('directContribution' as const),
      input: fc.constant(input),
      points: inputDefinition(input).kind === 'code' ? anyTable(input, bounds) : fc.constant(null),
      missing,
    }),
  );
}
