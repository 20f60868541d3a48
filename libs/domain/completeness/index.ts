export {
  type Coverage,
  type CoverageQuestion,
  type CompletenessStatement,
  coverageOf,
  type EventReading,
  readEvents,
  windowEnd,
} from './coverage.js';
export { addMeters, type FillMeter, fillMeter, isFilled } from './meter.js';
export {
  COMPLETENESS_TABLES,
  type CompletenessTable,
  officialTableName,
  parseCompletenessTable,
} from './tables.js';
