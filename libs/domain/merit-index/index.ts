export {
  type AssessedGroup,
  assessedPeopleLevel,
  type SuccessionFigures,
  successionPlanLevel,
  TALENT_PERIOD_STAGES,
  type TalentPeriodStage,
  talentPoolLevel,
} from './automatic-career.js';
export {
  fillingLevel,
  type FillingFigures,
  type MovementFigures,
  movementLevel,
  splitFillingLevels,
} from './automatic-promotion.js';
export { jobStandardLevel, type StandardFigures } from './automatic-standards.js';
export {
  type AutomaticLevel,
  DEFAULT_MERIT_THRESHOLDS,
  type MeritFigure,
  type MeritShare,
  type MeritThresholds,
} from './automatic.js';
export { INSTRUMENT_A, instrumentA, type InstrumentAOptions } from './instrument-a.js';
export {
  aspectWeight,
  type BandBound,
  bandOf,
  indicatorsOf,
  type InstrumentProblem,
  instrumentProblems,
  instrumentWeight,
  type MeritAspect,
  type MeritBand,
  MERIT_BANDS,
  type MeritIndicator,
  type MeritInstrument,
  type MeritLevel,
  MERIT_LEVELS,
  officialBandName,
  type TotalHundredths,
  type WeightHundredths,
} from './instrument.js';
export {
  type AspectScore,
  type CompleteMerit,
  type IncompleteMerit,
  type IndicatorScore,
  isMeritLevel,
  meritIndex,
  type MeritLevels,
  type MeritRefusal,
} from './merit-index.js';
export { PUBLISHED_TOTALS, type PublishedTotal } from './published-values.js';
