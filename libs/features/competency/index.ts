export { CompetencyImportsModule } from './imports/index.js';
export { competencyWords, type WordsInForce } from './dictionary/words.js';
export { type PositionStandard, standardsOn } from './standards/standards-on.js';
