import { EMPLOYMENT_TYPES } from '#libs/domain/employment-type';
import { LEGAL_STATUSES } from '#libs/domain/legal-status';
import { POSITION_GROUPS, POSITION_LEVELS } from '#libs/domain/position-level';
import { PPPK_GRADES, RANKS } from '#libs/domain/rank';
import type { EmployeeFilter } from '../../../api/directory-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { known } from '../parts/known.js';

/** Whose search term it is; the quick search hands its own over under this name. */
export const PEOPLE = 'employees';

export const PEOPLE_FILTERS = [
  'orgUnitId',
  'levelGroup',
  'level',
  'employmentType',
  'legalStatus',
  'rank',
  'post',
] as const;

/** What the list of people is narrowed to: filters of the address, and the term, which is in no address. */
export function usePeopleFilter() {
  const filters = useFilters(PEOPLE_FILTERS);
  const [term, setTerm] = useSearchTerm(PEOPLE);
  const { values } = filters;
  const filter: EmployeeFilter = {
    orgUnitId: rowNumber(values.orgUnitId) ?? undefined,
    levelGroup: known(POSITION_GROUPS, values.levelGroup),
    level: known(POSITION_LEVELS, values.level),
    employmentType: known(EMPLOYMENT_TYPES, values.employmentType),
    legalStatus: known(LEGAL_STATUSES, values.legalStatus),
    rank: known([...RANKS, ...PPPK_GRADES], values.rank),
    post: known(['none'], values.post),
    search: term.trim() || undefined,
  };
  const clear = () => {
    setTerm('');
    filters.clear();
  };
  return { filters, filter, isNarrowed: filters.count > 0 || term.trim() !== '', clear };
}
