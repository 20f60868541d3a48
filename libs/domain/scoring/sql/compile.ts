import { type Axis, type CutPoint, firstReaching } from '#libs/domain/nine-box';
import { FULL_WEIGHT, type Policy } from '../policy.js';
import { gcd, lcm } from '../rational.js';
import { componentNodes } from '../tree.js';
import { axisSql, excludes } from './axis.js';
import { missingSql } from './missing.js';
import type { SqlAxis, SqlColumn } from './sql-axis.js';

const LARGEST_BIGINT = 2n ** 63n - 1n;

/**
 * A policy as SQL, equal to `evaluate` to the last digit. `inner` are the columns of a query over the wide row
 * of inputs `i` (columns of `INPUT_COLUMNS`); the rest are expressions over that query as `n`. Fence the inner
 * query with OFFSET 0, or the planner computes its sums again for every use.
 */
export interface CompiledPolicy {
  /** Exclusions, or numbers that bigint could not hold: exact all the same, and slower. */
  readonly usesNumeric: boolean;
  readonly inner: readonly SqlColumn[];
  /** Millionths, integer; NULL when unassessed. */
  readonly kinerja: string;
  readonly potensial: string;
  readonly talentScore: string;
  /** smallint; NULL unless both axes have a score. */
  readonly box: string;
  /** text[] of indicator codes in the order of the policy; NULL when nothing is missing. */
  readonly missing: string;
}

type Axes = Readonly<Record<Axis, SqlAxis>>;

/** Compiles a valid policy (`policyViolations`). */
export function compileToSql(policy: Policy): CompiledPolicy {
  const nodes = {
    kinerja: componentNodes(policy.axes.kinerja),
    potensial: componentNodes(policy.axes.potensial),
  };
  const axes = (type: 'bigint' | 'numeric'): Axes => ({
    kinerja: axisSql('kinerja', nodes.kinerja, type),
    potensial: axisSql('potensial', nodes.potensial, type),
  });
  const inBigint = excludes([...nodes.kinerja, ...nodes.potensial])
    ? null
    : bigintScores(policy, axes('bigint'));
  const [chosen, scores] = inBigint ? [axes('bigint'), inBigint] : numericScores(policy, axes('numeric'));
  return {
    usesNumeric: inBigint === null,
    inner: [
      ...chosen.kinerja.columns,
      ...chosen.potensial.columns,
      { name: 'missing', sql: missingSql([nodes.kinerja, nodes.potensial]) },
    ],
    ...scores,
    missing: 'n.missing',
  };
}

type Scores = Pick<CompiledPolicy, 'kinerja' | 'potensial' | 'talentScore' | 'box'>;

/** One division each, half up; boxes by comparing numerators. Null when a bound shows an overflow. */
function bigintScores(policy: Policy, { kinerja, potensial }: Axes): Scores | null {
  const [k, p] = [BigInt(kinerja.denominator), BigInt(potensial.denominator)];
  const talent = lcm([part(policy.weights.kinerja, k), part(policy.weights.potensial, p)]);
  const factor = (weight: number, denominator: bigint): bigint =>
    (BigInt(weight) * talent) / (BigInt(FULL_WEIGHT) * denominator);
  const [byKinerja, byPotensial] = [factor(policy.weights.kinerja, k), factor(policy.weights.potensial, p)];
  const largest = [
    kinerja.bound + k,
    potensial.bound + p,
    byKinerja * kinerja.bound + byPotensial * potensial.bound + talent,
    BigInt(firstReaching(policy.cuts.kinerja.high)) * k,
    BigInt(firstReaching(policy.cuts.potensial.high)) * p,
  ];
  if (largest.some((value) => value > LARGEST_BIGINT)) return null;
  const rounded = (numerator: string, denominator: bigint): string =>
    `((${numerator} + ${denominator / 2n}::bigint) / ${denominator}::bigint)::integer`;
  const reaches =
    ({ numerator }: SqlAxis, denominator: bigint) =>
    (cut: CutPoint): string =>
      `${numerator} >= ${BigInt(firstReaching(cut)) * denominator - denominator / 2n}::bigint`;
  return {
    kinerja: rounded(kinerja.numerator, k),
    potensial: rounded(potensial.numerator, p),
    talentScore: rounded(
      `${kinerja.numerator} * ${byKinerja}::bigint + ${potensial.numerator} * ${byPotensial}::bigint`,
      talent,
    ),
    box: boxSql(policy, {
      unassessed: `${kinerja.numerator} is null or ${potensial.numerator} is null`,
      kinerja: reaches(kinerja, k),
      potensial: reaches(potensial, p),
    }),
  };
}

/** The denominator of weight / (FULL_WEIGHT x denominator) in lowest terms. */
function part(weight: number, denominator: bigint): bigint {
  const whole = BigInt(FULL_WEIGHT) * denominator;
  return whole / gcd(BigInt(weight), whole);
}

function numericScores(policy: Policy, axes: Axes): [Axes, Scores] {
  const denominatorOf = ({ denominator }: SqlAxis): string =>
    typeof denominator === 'string' ? `(${denominator})` : `${denominator}::numeric`;
  const [k, p] = [denominatorOf(axes.kinerja), denominatorOf(axes.potensial)];
  const rounded = (numerator: string, denominator: string): string =>
    `div(2 * (${numerator}) + ${denominator}, 2 * ${denominator})::integer`;
  const kinerja = rounded(axes.kinerja.numerator, k);
  const potensial = rounded(axes.potensial.numerator, p);
  const { weights } = policy;
  const talent = `${weights.kinerja} * ${axes.kinerja.numerator} * ${p} + ${weights.potensial} * ${axes.potensial.numerator} * ${k}`;
  const reaches =
    (score: string) =>
    (cut: CutPoint): string =>
      `${score} >= ${firstReaching(cut)}`;
  const box = boxSql(policy, {
    unassessed: `${kinerja} is null or ${potensial} is null`,
    kinerja: reaches(kinerja),
    potensial: reaches(potensial),
  });
  return [axes, { kinerja, potensial, talentScore: rounded(talent, `(${FULL_WEIGHT} * ${k} * ${p})`), box }];
}

interface BoxConditions extends Readonly<Record<Axis, (cut: CutPoint) => string>> {
  readonly unassessed: string;
}

/** The national numbering (libs/domain/nine-box), highest levels first. */
function boxSql({ cuts }: Policy, { unassessed, kinerja, potensial }: BoxConditions): string {
  const column = (high: number, middle: number, low: number): string =>
    `case when ${kinerja(cuts.kinerja.high)} then ${high} when ${kinerja(cuts.kinerja.middle)} then ${middle} else ${low} end`;
  return `(case when ${unassessed} then null
    when ${potensial(cuts.potensial.high)} then ${column(9, 8, 6)}
    when ${potensial(cuts.potensial.middle)} then ${column(7, 5, 3)}
    else ${column(4, 2, 1)} end)::smallint`;
}
