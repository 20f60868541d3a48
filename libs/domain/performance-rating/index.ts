export {
  distributionWarnings,
  type DistributionWarning,
  type PredicateCounts,
  UNIT_RATINGS,
  type UnitRating,
} from './distribution.js';
export { HIGHEST_NUMERIC_RATING, predicateOfNumber } from './numeric.js';
export {
  EXPECTATION_RATINGS,
  type ExpectationRating,
  isAtLeast,
  type Predicate,
  predicateOf,
  PREDICATES,
} from './predicate.js';
export {
  officialExpectationRating,
  officialPredicate,
  readExpectationRating,
  readPredicate,
} from './reading.js';
