import { compiled, erfc, incbi } from 'cephes';

// cephes is WebAssembly: its functions exist once it is compiled, about 20 ms.
await compiled;

/** Every confidence interval is two-sided at this level (docs/domain/07). */
export const CONFIDENCE = 0.95;
const UPPER_TAIL = (1 - CONFIDENCE) / 2;

/** Below this cephes reports an underflow. */
const LARGEST_Z = 37;

/**
 * The 97.5 % quantile of the F distribution, to about eleven digits; the degrees of freedom may be fractions.
 * Null where the inverse is not found, which happens only far below one degree of freedom.
 */
export function upperF(numerator: number, denominator: number): number | null {
  if (!(numerator > 0 && denominator > 0)) return null;
  const share = inverseBeta(denominator / 2, numerator / 2, UPPER_TAIL);
  const quantile = share === null ? NaN : (denominator * (1 - share)) / (numerator * share);
  return Number.isFinite(quantile) ? quantile : null;
}

/** cephes throws where it would lose digits. */
function inverseBeta(a: number, b: number, probability: number): number | null {
  try {
    return incbi(a, b, probability);
  } catch {
    return null;
  }
}

/** Two-sided probability of a standard normal deviate, in (0, 1]: what a double cannot hold is its smallest. */
export function twoSidedNormal(z: number): number {
  const distance = Math.abs(z);
  return distance > LARGEST_Z ? Number.MIN_VALUE : erfc(distance / Math.SQRT2);
}
