import type { Micro } from '#libs/domain/micro';
import { microOf } from '#libs/domain/micro';
import type { Predicate } from './predicate.js';

/** The largest figure a PP 30/2019 year can have; a number above is refused (docs/domain/06, format 2). */
export const HIGHEST_NUMERIC_RATING: Micro = microOf(120);

/**
 * The predicate of a year rated in numbers (PP 30/2019): Sangat Baik from 110 with an innovation noted, Baik
 * from 90, Butuh Perbaikan (then "Cukup") from 70, Kurang from 50. Lower bounds, inclusive; the two lowest
 * bounds are likely, not sure. Null outside 0..120.
 */
export function predicateOfNumber(value: Micro, innovation: boolean): Predicate | null {
  if (value < 0 || value > HIGHEST_NUMERIC_RATING) return null;
  if (value >= microOf(110) && innovation) return 'veryGood';
  if (value >= microOf(90)) return 'good';
  if (value >= microOf(70)) return 'needsImprovement';
  return value >= microOf(50) ? 'poor' : 'veryPoor';
}
