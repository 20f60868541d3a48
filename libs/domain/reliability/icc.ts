import {
  CONFIDENCE,
  type Figure,
  figure,
  noFigure,
  type OutOfRange,
  type SampleSize,
  sampleSize,
} from '#libs/domain/statistics';
import { type MeanSquares, meanSquares } from './anova.js';
import { type ReliabilityBand, reliabilityBand } from './band.js';
import {
  agreementInterval,
  averageInterval,
  type Interval,
  type Limits,
  type NoInterval,
  singleInterval,
} from './icc-interval.js';
import { completeRows, type RatingTable, widthOf } from './rating-table.js';

/**
 * Shrout & Fleiss 1979: 1 other raters for every target, 2 raters drawn from many, 3 these raters only; one
 * rater's rating (`,1`) or the mean of all (`,k`). (2,k) is shown for the panel mean, (2,1) for one assessor.
 */
export const ICC_FORMS = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const;

export type IccForm = (typeof ICC_FORMS)[number];

/**
 * Why there is no coefficient: fewer than two complete targets, fewer than two raters, nothing varies, or the
 * variance of what is measured comes out as nothing or less.
 */
export type NoIcc = 'tooFewRaters' | 'tooFewTargets' | 'noVariation' | 'noTargetVariation';

/** The 95 % interval with the band of each limit, judged from the interval and not from the estimate. */
export type IccInterval =
  | (Limits & { readonly bands: { lower: ReliabilityBand; upper: ReliabilityBand }; readonly reason: null })
  | { readonly lower: null; readonly upper: null; readonly bands: null; readonly reason: NoIccInterval };

/** The interval's own reason, or that of the missing coefficient. */
export type NoIccInterval = NoInterval | NoIcc | OutOfRange;

export type IccEstimate = Figure<NoIcc> & { readonly interval: IccInterval };

export interface IccResult {
  /** Targets every rater rated: those counted. */
  readonly targets: number;
  /** Targets left out because a rating is missing. */
  readonly leftOut: number;
  readonly raters: number;
  readonly sample: SampleSize;
  readonly confidence: typeof CONFIDENCE;
  /** Null with fewer than two targets or raters. */
  readonly meanSquares: MeanSquares | null;
  readonly forms: Readonly<Record<IccForm, IccEstimate>>;
}

/**
 * All six intraclass correlations with their 95 % intervals (docs/domain/07). Ratings in any unit; targets with
 * a missing rating are left out.
 * @throws RangeError when rows differ in length
 */
export function intraclassCorrelations(table: RatingTable): IccResult {
  const raters = widthOf(table);
  const rows = completeRows(table);
  const enough = raters >= 2 && rows.length >= 2;
  const squares = enough ? meanSquares(rows) : null;
  const tooFew = raters < 2 ? 'tooFewRaters' : 'tooFewTargets';
  return {
    targets: rows.length,
    leftOut: table.length - rows.length,
    raters,
    sample: sampleSize(rows.length),
    confidence: CONFIDENCE,
    meanSquares: squares !== null && isFinite(squares) ? squares : null,
    forms: squares === null ? everyForm(tooFew) : formsOf(squares),
  };
}

function isFinite({ bms, wms, jms, ems }: MeanSquares): boolean {
  return [bms, wms, jms, ems].every(Number.isFinite);
}

function formsOf(squares: MeanSquares): Record<IccForm, IccEstimate> {
  const { n, k, bms, wms, jms, ems } = squares;
  if (!isFinite(squares)) return everyForm('outOfRange');
  if (bms === 0 && wms === 0) return everyForm('noVariation');
  const within = n * (k - 1);
  const residual = (n - 1) * (k - 1);
  const judges = (jms - ems) / n;
  const single = ratio(bms - ems, bms + (k - 1) * ems + k * judges);
  const agreement = (raters: 'one' | 'mean') =>
    single.value === null ? 'indeterminate' : agreementInterval(squares, single.value, raters);
  return {
    'ICC(1,1)': estimate(ratio(bms - wms, bms + (k - 1) * wms), singleInterval(squares, wms, within)),
    'ICC(2,1)': estimate(single, agreement('one')),
    'ICC(3,1)': estimate(ratio(bms - ems, bms + (k - 1) * ems), singleInterval(squares, ems, residual)),
    'ICC(1,k)': estimate(ratio(bms - wms, bms), averageInterval(squares, wms, within)),
    'ICC(2,k)': estimate(ratio(bms - ems, bms + judges), agreement('mean')),
    'ICC(3,k)': estimate(ratio(bms - ems, bms), averageInterval(squares, ems, residual)),
  };
}

function everyForm(reason: NoIcc | OutOfRange): Record<IccForm, IccEstimate> {
  const none = estimate(noFigure(reason), 'indeterminate');
  return Object.fromEntries(ICC_FORMS.map((form) => [form, none])) as Record<IccForm, IccEstimate>;
}

/** A negative variance of what is measured would make a coefficient above 1 out of disagreement. */
function ratio(signal: number, total: number): Figure<NoIcc> {
  return total <= 0 ? noFigure('noTargetVariation') : figure(signal / total);
}

function estimate(coefficient: Figure<NoIcc>, interval: Interval): IccEstimate {
  return { ...coefficient, interval: shown(coefficient.reason ?? interval) };
}

function shown(interval: Limits | NoIccInterval): IccInterval {
  if (typeof interval === 'string') return { lower: null, upper: null, bands: null, reason: interval };
  const { lower, upper } = interval;
  return {
    lower,
    upper,
    bands: { lower: reliabilityBand(lower), upper: reliabilityBand(upper) },
    reason: null,
  };
}
