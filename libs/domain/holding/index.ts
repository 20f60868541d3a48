export { ACTING_WARNING_DAY, type ActingTerm, actingTerm } from './acting-term.js';
export { definitiveHolders, definitiveHolding, holdingsOn, isHeldOn, isVacant } from './current.js';
export {
  HOLDING_KINDS,
  type Holding,
  type HoldingKind,
  officialHoldingWord,
  parseHoldingKind,
} from './holding.js';
export { type HoldingProblem, type HoldingSurroundings, holdingProblems } from './rules.js';
