export { CONFIDENCE, twoSidedNormal, upperF } from './distributions.js';
export { type Figure, figure, noFigure, type OutOfRange } from './figure.js';
export {
  aboveNoise,
  correlationOf,
  deviationOf,
  meanOf,
  type Pairs,
  slopeOf,
  squaredDeviations,
} from './moments.js';
export { SAMPLE_SIZES, type SampleSize, sampleSize, SMALL_GROUP, SMALL_POOL } from './sample.js';
