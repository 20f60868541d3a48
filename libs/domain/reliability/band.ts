/** Koo & Li 2016, worst first. */
export const RELIABILITY_BANDS = ['poor', 'moderate', 'good', 'excellent'] as const;

export type ReliabilityBand = (typeof RELIABILITY_BANDS)[number];

/** Band of one limit of a 95 % interval: < .50 poor, .50-.75 moderate, .75-.90 good, > .90 excellent. */
export function reliabilityBand(limit: number): ReliabilityBand {
  if (limit > 0.9) return 'excellent';
  if (limit >= 0.75) return 'good';
  return limit >= 0.5 ? 'moderate' : 'poor';
}
