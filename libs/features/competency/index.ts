export { CompetencyModule } from './competency.module.js';
export { CompetenciesService } from './dictionary/competencies.service.js';
export { DictionaryQueries } from './dictionary/dictionary.queries.js';
export { DictionaryService } from './dictionary/dictionary.service.js';
export {
  CompetencyLevelView,
  CompetencyView,
  DICTIONARY_STATES,
  DictionaryList,
  type DictionaryState,
  DictionaryVersion,
  DictionaryView,
  IndicatorView,
  WORDS_SOURCES,
  WordsInForceView,
  type WordsSource,
} from './dictionary/dictionary.view.js';
export { competencyWords, type WordsInForce } from './dictionary/words.js';
export { type CompetencyFileType, CompetencyExportsService } from './exports/competency-exports.service.js';
export { CompetencyImportsModule } from './imports/index.js';
export { PackageService } from './packages/package.service.js';
export {
  PackageCompetency,
  PackageProblem,
  PackageStandard,
  PackageView,
  STANDARD_OUTCOMES,
  type StandardOutcome,
  WORDS_OUTCOMES,
  type WordsOutcome,
} from './packages/package.view.js';
export { BULK_LIMIT, type BulkOrder, BulkStandardsService } from './standards/bulk.service.js';
export { BULK_OUTCOMES, type BulkOutcome, BulkRow, BulkView, LevelMoveView } from './standards/bulk.view.js';
export type { StandardFilter } from './standards/filter.js';
export type { StandardChanges } from './standards/standard-changes.js';
export {
  AskedLevelView,
  JobStandardView,
  PositionStandardView,
  RequirementView,
  STANDARD_SOURCES,
  STANDARD_STATES,
  StandardPage,
  StandardRow,
  type StandardSource,
  type StandardState,
} from './standards/standard.view.js';
export { type PositionStandard, standardsOn } from './standards/standards-on.js';
export { StandardsQueries } from './standards/standards.queries.js';
export { StandardsService } from './standards/standards.service.js';
