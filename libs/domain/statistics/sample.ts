/** A group below this is labelled (docs/domain/07). */
export const SMALL_GROUP = 5;
/** A pool below this is labelled (docs/domain/07). */
export const SMALL_POOL = 30;

export const SAMPLE_SIZES = ['smallGroup', 'smallPool', 'sufficient'] as const;

/** How a figure from so few is to be read: fewer than 5, fewer than 30, or enough. */
export type SampleSize = (typeof SAMPLE_SIZES)[number];

/** The label of a sample of `count` people, targets or ratings. */
export function sampleSize(count: number): SampleSize {
  if (count < SMALL_GROUP) return 'smallGroup';
  return count < SMALL_POOL ? 'smallPool' : 'sufficient';
}
