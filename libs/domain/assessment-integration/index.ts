export {
  type CompetencyBlock,
  type CompetencyIntegration,
  type CompetencyRatings,
  integrateCompetency,
  type IntegrationSettings,
  isConsensusLevel,
  needsNote,
  type Spread,
  type ToolPart,
} from './competency.js';
export {
  type IdenticalText,
  identicalTexts,
  type MissingText,
  missingTexts,
  type Narrative,
  NARRATIVE_FIELDS,
  type NarrativeField,
  type NarrativeNeeds,
} from './narrative.js';
export {
  type CompetencyGap,
  type MatchOutcome,
  type Outcome,
  type OutcomeInputs,
  outcomeOf,
} from './outcome.js';
export {
  type AssessorRating,
  type Consensus,
  FINAL_ROUNDINGS,
  type FinalRounding,
  INTEGRATION_RULES,
  type IntegrationRule,
  type ToolRatings,
} from './rating.js';
