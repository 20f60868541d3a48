/**
 * A figure of docs/domain/07, or why there is none: undefined is shown as such, never as 0 or 1. Figures are
 * doubles, compared with a tolerance, and never decide a box, a rank or a category; they are never NaN or
 * Infinity, so that they survive JSON.
 */
export type Figure<Reason extends string> =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: Reason | OutOfRange };

/** The numbers given are so large or so small that a double cannot hold the result. */
export type OutOfRange = 'outOfRange';

/** A figure that exists, unless it outgrew a double. */
export function figure(value: number): Figure<never> {
  return Number.isFinite(value) ? { value, reason: null } : noFigure('outOfRange');
}

/** No figure, and why. */
export function noFigure<Reason extends string>(reason: Reason): { value: null; reason: Reason } {
  return { value: null, reason };
}
