export {
  countWords,
  type Evidence,
  EVIDENCE_FIELDS,
  type EvidenceField,
  evidenceFields,
  isNotedByStar,
  LONGEST_EVIDENCE,
  OBSERVED_FIELDS,
  STAR_FIELDS,
  TOOLS_BY_STAR,
  writtenEvidence,
} from './evidence.js';
export {
  type EntryScale,
  HIGHEST_LEVEL,
  LEVEL_STEPS,
  type LevelProblem,
  levelProblem,
  levelScale,
  type LevelStep,
  type TypedLevel,
  typeLevel,
} from './levels.js';
