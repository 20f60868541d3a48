import { POSITION_LEVELS } from '#libs/domain/position-level';
import type { StandardFilter } from '../../../api/competency-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { known } from '../../directory/parts/known.js';

export const STANDARDS_LIST = 'jobStandards';
export const STANDARD_FILTERS = ['orgUnitId', 'level', 'kind', 'source'] as const;

/** Which posts the list shows. */
export function useStandardFilter() {
  const filters = useFilters(STANDARD_FILTERS);
  const [term, setTerm] = useSearchTerm(STANDARDS_LIST);
  const { orgUnitId, level, kind, source } = filters.values;
  const filter: StandardFilter = {
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
    level: known(POSITION_LEVELS, level),
    kind: known(['structural', 'functional', 'executor'], kind),
    source: known(['position', 'class'], source),
    search: term.trim() || undefined,
  };
  const clear = () => {
    setTerm('');
    filters.clear();
  };
  return { filters, filter, isNarrowed: filters.count > 0 || term.trim() !== '', clear };
}
