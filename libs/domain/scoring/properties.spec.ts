import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AXES, AXIS_LEVELS, levelsOf } from '#libs/domain/nine-box';
import {
  columnOf,
  compileToSql,
  type ComponentExplanation,
  evaluate,
  type Exact,
  INPUT_CODES,
  INPUT_COLUMNS,
  type InputCode,
  type Inputs,
  inputPlaces,
  policyViolations,
  PRESETS,
  rawValue,
  storedValue,
} from '#libs/domain/scoring';
import { anyInputs, anyPolicy } from '#libs/testing/scoring';

const RUNS = { numRuns: 60 };

/** Somebody of whom preset A knows everything. */
const COMPLETE: Inputs = {
  predicate: 'good',
  award: 'none',
  assignment: 'memberInternal',
  feedback360: 85_000_000,
  jpm: 86_111_111,
  learningHours: 12,
  tenureMonths: 30,
  variety: 'crossUnit',
  acting: 'pltEqual',
  potentialGiven: 72_500_000,
  educationLevel: 'S1',
  fieldMatch: 'related',
  discipline: 'light',
};
const BOUNDED = { points: 100, missing: ['block', 'zero', 'exclude'] as const };

/** a/b + c/d, exact. */
function add(sum: [bigint, bigint], exact: Exact | null): [bigint, bigint] {
  if (exact === null) return sum;
  const [n, d] = [BigInt(exact.numerator), BigInt(exact.denominator)];
  return [sum[0] * d + n * sum[1], sum[1] * d];
}

const total = (parts: readonly { contribution: Exact | null }[]): [bigint, bigint] =>
  parts.reduce<[bigint, bigint]>((sum, { contribution }) => add(sum, contribution), [0n, 1n]);

function expectSame([n, d]: [bigint, bigint], exact: Exact): void {
  expect(n * BigInt(exact.denominator)).toBe(BigInt(exact.numerator) * d);
}

const partsOf = (components: readonly ComponentExplanation[]) =>
  components.flatMap(({ indicators }) => indicators.flatMap(({ parts }) => parts));

describe('of any policy and any person', () => {
  test('random policies are valid', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => expect(policyViolations(policy)).toEqual([])),
      RUNS,
    );
  });

  test('contributions add up to the axis, exactly, at every depth', () => {
    fc.assert(
      fc.property(anyPolicy(), anyInputs(), (policy, inputs) => {
        const { explanation } = evaluate(policy, inputs);
        for (const axis of AXES) {
          const { exact, components } = explanation[axis];
          if (exact === null) continue;
          expectSame(total(components), exact);
          expectSame(total(components.flatMap(({ indicators }) => indicators)), exact);
          expectSame(total(partsOf(components)), exact);
        }
      }),
      RUNS,
    );
  });

  test('scores lie within 0..100 when points do', () => {
    fc.assert(
      fc.property(anyPolicy(BOUNDED), anyInputs(), (policy, inputs) => {
        const { kinerja, potensial, talentScore } = evaluate(policy, inputs);
        for (const score of [kinerja, potensial, talentScore])
          if (score !== null) expect(score >= 0 && score <= 100_000_000).toBe(true);
      }),
      RUNS,
    );
  });

  test('a score on both axes is one box of those levels; otherwise something is missing', () => {
    fc.assert(
      fc.property(anyPolicy(), anyInputs(), (policy, inputs) => {
        const { kinerja, potensial, levels, box, missing } = evaluate(policy, inputs);
        expect(box === null).toBe(kinerja === null || potensial === null);
        expect(missing.length > 0).toBe(box === null);
        if (box) expect(levelsOf(box)).toEqual(levels);
        for (const level of Object.values(levels)) if (level) expect(AXIS_LEVELS).toContain(level);
      }),
      RUNS,
    );
  });

  test('evaluating again from what an evaluation carries gives the same', () => {
    fc.assert(
      fc.property(anyPolicy(), anyInputs(), (policy, inputs) => {
        const once = evaluate(policy, inputs);
        const carried = JSON.parse(JSON.stringify(once.inputs)) as typeof inputs;
        expect(evaluate(policy, carried)).toEqual(once);
      }),
      RUNS,
    );
  });

  test('a higher JPM, more JP or a longer tenure never lowers a score (preset A)', () => {
    const input = fc.constantFrom('jpm' as const, 'learningHours' as const, 'tenureMonths' as const);
    const raw = fc.oneof(fc.nat({ max: 70 }), fc.nat({ max: 1_200 }));
    const scores = (name: InputCode, value: number): number[] => {
      const { potensial, talentScore } = evaluate(PRESETS.A, { ...COMPLETE, [name]: value });
      return [potensial ?? NaN, talentScore ?? NaN];
    };
    fc.assert(
      fc.property(input, raw, raw, (name, one, other) => {
        const low = scores(name, Math.min(one, other));
        scores(name, Math.max(one, other)).forEach((score, index) =>
          expect(score).toBeGreaterThanOrEqual(low[index] ?? NaN),
        );
      }),
      RUNS,
    );
  });
});

describe('the wide row of inputs', () => {
  test('has a column for every input; codes are counted from 1 in the order of their list', () => {
    expect(INPUT_COLUMNS.map(({ input }) => input)).toEqual(INPUT_CODES);
    expect([columnOf('previousPredicate'), columnOf('feedback360'), columnOf('agencyFigure12')]).toEqual([
      'previous_predicate',
      'feedback360',
      'agency_figure12',
    ]);
    expect([storedValue('predicate', 'veryGood'), storedValue('discipline', 'serving')]).toEqual([1, 5]);
  });

  test('keeps every value', () => {
    fc.assert(
      fc.property(anyInputs(), (inputs) => {
        for (const input of INPUT_CODES) {
          const value = inputs[input] ?? null;
          expect(rawValue(input, storedValue(input, value))).toBe(value);
        }
      }),
      RUNS,
    );
    expect(() => rawValue('predicate', 6)).toThrow('scoring.input-invalid');
    expect(() => storedValue('award', 'bronze')).toThrow('scoring.input-invalid');
  });

  test('is all that compiled SQL reads: one column per place of the policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => {
        const sql = compileToSql(policy)
          .inner.map((column) => column.sql)
          .join(' ');
        const read = new Set([...sql.matchAll(/\bi\.([a-z0-9_]+)/g)].map(([, name]) => name));
        const named = inputPlaces(policy).flatMap(({ input, fallback }) =>
          fallback ? [input, fallback] : [input],
        );
        expect(read).toEqual(new Set(named.map(columnOf)));
      }),
      RUNS,
    );
  });
});
