import {
  type Figure,
  figure,
  noFigure,
  type SampleSize,
  sampleSize,
  twoSidedNormal,
} from '#libs/domain/statistics';
import { fisherExact, type SelectionCount } from './fisher.js';

/** Selected people of a group; groups are of one attribute (sex, age band, disability). */
export interface GroupCount extends SelectionCount {
  readonly group: string;
}

/** Nobody is in the group. */
export type NoRate = 'emptyGroup';
/** Also: nobody of any group was selected. */
export type NoImpactRatio = NoRate | 'nobodySelected';
/** Also: it is the group compared with, or everybody or nobody of both groups was selected. */
export type NoTest = NoRate | 'reference' | 'noVariation';

/** A difference is significant below this p. */
export const SIGNIFICANCE = 0.05;

export interface GroupImpact extends GroupCount {
  readonly rate: Figure<NoRate>;
  /** The group with the highest rate, which the others are compared with. */
  readonly isReference: boolean;
  /** Rate / highest rate. */
  readonly impactRatio: Figure<NoImpactRatio>;
  /** Impact ratio below .80, compared exactly; null where there is no ratio. */
  readonly flagged: boolean | null;
  /** Pooled z of the highest rate against this one, and its two-sided p. */
  readonly z: Figure<NoTest>;
  readonly zP: Figure<NoTest>;
  /** Fisher's exact two-sided p, which holds at any size. */
  readonly fisherP: Figure<'emptyGroup' | 'reference'>;
  /** Fisher's p below .05, whether flagged or not: both are said. Null where there is no test. */
  readonly significant: boolean | null;
  /** By the total of the group. */
  readonly sample: SampleSize;
}

export interface AdverseImpact {
  /** Null where every group is empty. Equal highest rates: the larger group, then the first. */
  readonly reference: string | null;
  readonly threshold: typeof FOUR_FIFTHS;
  readonly significance: typeof SIGNIFICANCE;
  /** All people of all groups. */
  readonly total: number;
  readonly sample: SampleSize;
  readonly groups: readonly GroupImpact[];
}

const FOUR_FIFTHS = 0.8;

/**
 * Adverse impact of a selection on groups (docs/domain/07): each against the group with the highest rate.
 * @throws RangeError when a count is not whole, is negative, or more are selected than there are
 */
export function adverseImpact(groups: readonly GroupCount[]): AdverseImpact {
  if (!groups.every(isCount))
    throw new RangeError('Counts are whole, and nobody is selected who is not there.');
  const reference = highest(groups);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return {
    reference: reference?.group ?? null,
    threshold: FOUR_FIFTHS,
    significance: SIGNIFICANCE,
    total,
    sample: sampleSize(total),
    groups: groups.map((group) => impactOn(group, reference)),
  };
}

function isCount({ selected, total }: SelectionCount): boolean {
  return Number.isSafeInteger(selected) && Number.isSafeInteger(total) && selected >= 0 && selected <= total;
}

function highest(groups: readonly GroupCount[]): GroupCount | null {
  const present = groups.filter(({ total }) => total > 0);
  return present.reduce<GroupCount | null>(
    (best, group) => (best && !isAbove(group, best) ? best : group),
    null,
  );
}

function isAbove(group: SelectionCount, best: SelectionCount): boolean {
  const difference = crossProduct(group, best) - crossProduct(best, group);
  return difference === 0n ? group.total > best.total : difference > 0n;
}

/** The rate of the first, over both totals: rates are compared without a division. */
function crossProduct({ selected }: SelectionCount, { total }: SelectionCount): bigint {
  return BigInt(selected) * BigInt(total);
}

function impactOn(group: GroupCount, reference: GroupCount | null): GroupImpact {
  const known = { ...group, sample: sampleSize(group.total) };
  if (reference === null || group.total === 0) return { ...known, ...NOT_THERE };
  const rate = group.selected / group.total;
  const somebody = reference.selected > 0;
  const tests = group === reference ? REFERENCE : testsOf(reference, group);
  const highestRate = reference.selected / reference.total;
  return {
    ...known,
    rate: figure(rate),
    isReference: group === reference,
    impactRatio: somebody ? figure(rate / highestRate) : noFigure('nobodySelected'),
    flagged: somebody ? 5n * crossProduct(group, reference) < 4n * crossProduct(reference, group) : null,
    ...tests,
  };
}

type Tests = Pick<GroupImpact, 'z' | 'zP' | 'fisherP' | 'significant'>;

const noTests = <Reason extends 'emptyGroup' | 'reference'>(reason: Reason) => {
  const none = noFigure(reason);
  return { z: none, zP: none, fisherP: none, significant: null };
};
const REFERENCE: Tests = noTests('reference');
const NOT_THERE = {
  rate: noFigure('emptyGroup' as const),
  isReference: false,
  impactRatio: noFigure('emptyGroup' as const),
  flagged: null,
  ...noTests('emptyGroup'),
};

function testsOf(reference: SelectionCount, group: SelectionCount): Tests {
  const p = fisherExact(reference, group);
  const z = pooledZ(reference, group);
  return {
    z: z === null ? noFigure('noVariation') : figure(z),
    zP: z === null ? noFigure('noVariation') : figure(twoSidedNormal(z)),
    fisherP: figure(p),
    significant: p < SIGNIFICANCE,
  };
}

/** (p1 - p2) / sqrt(p (1 - p) (1/n1 + 1/n2)); null where everybody or nobody was selected. */
function pooledZ(one: SelectionCount, other: SelectionCount): number | null {
  const all = one.total + other.total;
  const selected = one.selected + other.selected;
  if (selected === 0 || selected === all) return null;
  const pooled = (selected / all) * ((all - selected) / all);
  const error = Math.sqrt(pooled * (1 / one.total + 1 / other.total));
  return (one.selected / one.total - other.selected / other.total) / error;
}
