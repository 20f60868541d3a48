export {
  CLASS_STANDARD_LEVELS,
  classStandard,
  type JobStandard,
  missingFromStandard,
} from './class-standard.js';
export {
  canonicalCompetencyCode,
  COMPETENCY_GROUPS,
  type CompetencyGroup,
  GENERIC_CODES,
  GENERIC_COMPETENCIES,
  type GenericCode,
  type GenericCompetency,
  readGenericCode,
} from './competencies.js';
export {
  isRatedLevel,
  isStandardLevel,
  LEVEL_HUNDREDTHS,
  LEVEL_STEPS,
  type LevelHundredths,
  type LevelStep,
  levelTitle,
  MAX_LEVEL_HUNDREDTHS,
  parseHundredths,
  STANDARD_LEVELS,
  type StandardLevel,
} from './level.js';
export {
  DEFAULT_POTENTIAL_SCALE,
  isOnScale,
  isPotentialScale,
  parsePotentialAspect,
  POTENTIAL_ASPECT_HEADERS,
  POTENTIAL_ASPECTS,
  POTENTIAL_SHARE_PARTS,
  type PotentialAspect,
  type PotentialProfile,
  type PotentialScale,
  type PotentialScore,
  potentialScore,
} from './potential.js';
export { REFERENCE_DICTIONARY, REFERENCE_SOURCE } from './reference/index.js';
export {
  byDictionaryOrder,
  type CompetencyWords,
  indicatorCode,
  type IndicatorWords,
  type LevelWords,
  MAX_INDICATORS,
} from './words.js';
export {
  type CompetencyDraft,
  DICTIONARY_LIMITS,
  DRAFT_PROBLEMS,
  type DraftProblem,
  type LevelDraft,
  problemOf,
} from './draft.js';
export {
  type AskedLevel,
  readStandardLevels,
  REQUIREMENT_KINDS,
  REQUIREMENT_NEEDS,
  type RequirementKind,
  type RequirementNeed,
  STANDARD_PROBLEMS,
  standardCode,
  type StandardProblem,
  technicalCodes,
} from './standard-form.js';
