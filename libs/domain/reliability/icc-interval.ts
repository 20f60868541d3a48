import { upperF } from '#libs/domain/statistics';
import type { MeanSquares } from './anova.js';

/** Limits of a 95 % confidence interval. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Why a coefficient has no interval: nothing varies but the targets (`noErrorVariance`), or the formula has no
 * solution for these mean squares (`indeterminate`), which happens where agreement is worse than chance.
 */
export type NoInterval = 'noErrorVariance' | 'indeterminate';

export type Interval = Limits | NoInterval;

/** The observed F over, and times, its quantiles (Shrout & Fleiss 1979): the limits of F itself. */
function limitsOfF(bms: number, error: number, [first, second]: readonly [number, number]): Interval {
  if (error === 0) return 'noErrorVariance';
  const [low, high] = [upperF(first, second), upperF(second, first)];
  if (low === null || high === null) return 'indeterminate';
  return { lower: bms / error / low, upper: (bms / error) * high };
}

/** Interval of (1,1) or (3,1), whose error is WMS or EMS with that many degrees of freedom. */
export function singleInterval({ n, k, bms }: MeanSquares, error: number, freedom: number): Interval {
  const coefficient = (f: number) => (f - 1) / (f + k - 1);
  return mapped(limitsOfF(bms, error, [n - 1, freedom]), coefficient);
}

/** Interval of (1,k) or (3,k). */
export function averageInterval({ n, bms }: MeanSquares, error: number, freedom: number): Interval {
  return mapped(limitsOfF(bms, error, [n - 1, freedom]), (f) => 1 - 1 / f);
}

/**
 * Interval of (2,1) and (2,k) (McGraw & Wong 1996, cases A,1 and A,k), with Satterthwaite's degrees of freedom
 * at the estimate `single` of (2,1).
 */
export function agreementInterval(squares: MeanSquares, single: number, raters: 'one' | 'mean'): Interval {
  const { n, k, bms, jms, ems } = squares;
  if (jms === 0 && ems === 0) return 'noErrorVariance';
  const freedom = satterthwaite(squares, single);
  const [low, high] = [upperF(n - 1, freedom), upperF(freedom, n - 1)];
  if (low === null || high === null) return 'indeterminate';
  const rest = raters === 'one' ? k * jms + (k * n - k - n) * ems : jms - ems;
  const lowerBase = low * rest + n * bms;
  const upperBase = rest + n * high * bms;
  if (!(lowerBase > 0 && upperBase > 0)) return 'indeterminate';
  return checked({ lower: (n * (bms - low * ems)) / lowerBase, upper: (n * (high * bms - ems)) / upperBase });
}

/** McGraw & Wong's v, its coefficients a and b multiplied by n(1 - rho), so that rho may be 1. */
function satterthwaite({ n, k, jms, ems }: MeanSquares, rho: number): number {
  const judges = k * rho * jms;
  const residual = (n * (1 - rho) + k * rho * (n - 1)) * ems;
  return (judges + residual) ** 2 / (judges ** 2 / (k - 1) + residual ** 2 / ((n - 1) * (k - 1)));
}

function mapped(interval: Interval, coefficient: (f: number) => number): Interval {
  if (typeof interval === 'string') return interval;
  return checked({ lower: coefficient(interval.lower), upper: coefficient(interval.upper) });
}

function checked(limits: Limits): Interval {
  const sound =
    Number.isFinite(limits.lower) && Number.isFinite(limits.upper) && limits.lower <= limits.upper;
  return sound ? limits : 'indeterminate';
}
