export { FilterBar, type FilterField } from './filter-bar.js';
export { FilterItem } from './filter-item.js';
export { SearchBox } from './search-box.js';
export { filtersOf } from './search-params.js';
export { type FilterState, useFilters } from './use-filters.js';
