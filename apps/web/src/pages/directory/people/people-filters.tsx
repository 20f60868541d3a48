import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { employeeCountQuery } from '../../../api/employees.js';
import { type FilterField, FilterBar, FilterItem, SearchBox } from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import {
  EMPLOYMENT_OPTIONS,
  LEVEL_OPTIONS,
  optionsOf,
  RANK_OPTIONS,
  STATUS_OPTIONS,
} from '../parts/options.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { PEOPLE, type PEOPLE_FILTERS, usePeopleFilter } from './people-filter.js';

type Name = (typeof PEOPLE_FILTERS)[number];

/** Search and filters. */
export function PeopleFilters(): ReactNode {
  const { people, words } = useMessages().directory;
  const { common } = useMessages();
  const { filters } = usePeopleFilter();
  const fields = useMemo<FilterField<Name>[]>(
    () => [
      {
        name: 'levelGroup',
        label: people.filters.levelGroup,
        options: optionsOf(words.levelGroupsLong),
        width: '12rem',
      },
      {
        name: 'employmentType',
        label: people.filters.employmentType,
        options: EMPLOYMENT_OPTIONS,
        width: '8rem',
      },
      { name: 'level', label: people.filters.level, options: LEVEL_OPTIONS, isRare: true },
      { name: 'legalStatus', label: people.filters.legalStatus, options: STATUS_OPTIONS, isRare: true },
      { name: 'rank', label: people.filters.rank, options: RANK_OPTIONS, width: '8rem', isRare: true },
      {
        name: 'post',
        label: people.filters.post,
        options: [{ value: 'none', label: people.withoutPost }],
        isRare: true,
      },
    ],
    [people, words],
  );
  const { orgUnitId } = filters.values;
  return (
    <FilterBar
      filters={filters}
      fields={fields}
      search={<SearchBox list={PEOPLE} label={people.searchLabel} width="15rem" />}
    >
      <FilterItem width="14rem">
        <UnitPicker
          label={people.filters.unit}
          blank={common.all}
          value={rowNumber(orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}

/** How many match, counted up to a bound. */
export function PeopleCount(): ReactNode {
  const { people } = useMessages().directory;
  const formats = useFormats();
  const { filter } = usePeopleFilter();
  const { data } = useQuery({ ...employeeCountQuery(filter), placeholderData: keepPreviousData });
  const words = data?.capped ? people.countCapped : people.count;
  return (
    <Text component="span" fw={600} role="status">
      {data && words(formats.number(data.count))}
    </Text>
  );
}
