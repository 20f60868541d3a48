export { GapExportService, type PreparedGaps } from './gap-export.service.js';
export type { GapFilter, GapMeasure } from './gap-filter.js';
export { GapLine, GapPage, GapRow } from './gap.view.js';
export { GapsQueries } from './gaps.queries.js';
export { HeatExportService } from './heat-export.service.js';
export { type HeatFilter, HeatMapQueries } from './heat-map.queries.js';
export {
  HEAT_COLUMNS,
  HeatCell,
  HeatColumn,
  type HeatColumnKind,
  HeatMap,
  HeatRow,
  SMALLEST_GROUP,
} from './heat-map.view.js';
