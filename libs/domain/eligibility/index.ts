export { competencyGate, type CompetencyStanding } from './competency.js';
export {
  DISCIPLINE_LEVELS,
  disciplineGate,
  type DisciplineLevel,
  type DisciplineRecord,
  type DisciplineRow,
  isBeingServed,
} from './discipline.js';
export {
  type Gate,
  GATE_ANSWERS,
  GATE_REASONS,
  type GateAnswer,
  type GateData,
  type GateReason,
  type GateResult,
  GATES,
} from './gate.js';
export { type GateFacts, gatesOf, ratedYear } from './gates.js';
export {
  type LearningRecord,
  ratingGate,
  retirementGate,
  statusGate,
  trainingGate,
  type YearlyPredicates,
} from './person.js';
export {
  DEFAULT_POOL_BOXES,
  isNationalProposal,
  NATIONAL_BOX,
  overallAnswer,
  POOL_STANDINGS,
  poolStanding,
  type PoolStanding,
} from './pool.js';
export { DEFAULT_GATE_SETTINGS, type GateSettings } from './settings.js';
