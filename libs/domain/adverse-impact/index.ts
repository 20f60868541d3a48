export {
  type AdverseImpact,
  adverseImpact,
  type GroupCount,
  type GroupImpact,
  type NoImpactRatio,
  type NoRate,
  type NoTest,
  SIGNIFICANCE,
} from './adverse-impact.js';
export { fisherExact, type SelectionCount } from './fisher.js';
