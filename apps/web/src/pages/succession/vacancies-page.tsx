import { type ReactNode, useMemo } from 'react';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import { vacanciesQuery } from '../../api/succession.js';
import type { VacancyFilter, VacancyRow } from '../../api/succession-views.js';
import { ListTable } from '../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../components/empty-state.js';
import {
  FilterBar,
  type FilterField,
  FilterItem,
  SearchBox,
  useFilters,
} from '../../components/filters/index.js';
import { PageHeader } from '../../components/page-header.js';
import { rowNumber } from '../../format/row-number.js';
import { useMessages } from '../../messages/messages.js';
import { useSearchTerm } from '../../session/search-terms.js';
import { known } from '../directory/parts/known.js';
import { LEVEL_OPTIONS, optionsOf } from '../directory/parts/options.js';
import { UnitPicker } from '../directory/parts/unit-picker.js';
import { useVacancyColumns } from './vacancy-columns.js';

const LIST = 'vacancies';
const NAMES = ['state', 'level', 'orgUnitId', 'months'] as const;

/** Posts that are vacant, fall vacant soon, or are targets. */
export function VacanciesPage(): ReactNode {
  const { vacancies } = useMessages().succession;
  const { filter, isNarrowed, clear } = useVacancyFilter();
  return (
    <>
      <PageHeader title={vacancies.title} intro={vacancies.intro} />
      <ListTable<VacancyRow>
        label={vacancies.title}
        query={vacanciesQuery(filter)}
        columns={useVacancyColumns()}
        rowId={({ id }) => id}
        toolbar={<VacancyFilters />}
        empty={isNarrowed ? <NoMatch onClear={clear} /> : <EmptyState>{vacancies.empty}</EmptyState>}
      />
    </>
  );
}

function useVacancyFilter() {
  const filters = useFilters(NAMES);
  const [term, setTerm] = useSearchTerm(LIST);
  const { state, level, orgUnitId, months } = filters.values;
  const filter: VacancyFilter = {
    state: known(['vacant', 'soon', 'target'], state),
    level: known(POSITION_LEVELS, level),
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
    months: rowNumber(months) ?? undefined,
    search: term.trim() || undefined,
  };
  const clear = () => {
    setTerm('');
    filters.clear();
  };
  return { filters, filter, isNarrowed: filters.count > 0 || term.trim() !== '', clear };
}

function VacancyFilters(): ReactNode {
  const { common, succession } = useMessages();
  const { vacancies } = succession;
  const { filters } = useVacancyFilter();
  const fields = useMemo<FilterField<(typeof NAMES)[number]>[]>(
    () => [
      { name: 'state', label: vacancies.filters.state, options: optionsOf(vacancies.states), width: '10rem' },
      {
        name: 'months',
        label: vacancies.filters.months,
        options: optionsOf(vacancies.months),
        width: '10rem',
      },
      { name: 'level', label: vacancies.filters.level, options: LEVEL_OPTIONS, width: '10rem' },
    ],
    [vacancies],
  );
  return (
    <FilterBar
      filters={filters}
      fields={fields}
      search={<SearchBox list={LIST} label={vacancies.searchLabel} />}
    >
      <FilterItem width="14rem">
        <UnitPicker
          label={vacancies.filters.unit}
          blank={common.all}
          value={rowNumber(filters.values.orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}
