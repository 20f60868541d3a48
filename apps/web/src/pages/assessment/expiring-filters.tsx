import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { type FilterField, FilterBar, FilterItem } from '../../components/filters/index.js';
import { rowNumber } from '../../format/row-number.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { optionsOf } from '../directory/parts/options.js';
import { UnitPicker } from '../directory/parts/unit-picker.js';
import { MONTH_SPANS, useExpiringFilter } from './expiring-filter.js';

type Name = 'state' | 'months' | 'levelGroup' | 'orgUnitId';

/** State, how far ahead, kelompok jenjang and unit. */
export function ExpiringFilters(): ReactNode {
  const { common, assessment, directory } = useMessages();
  const { expiring } = assessment;
  const { words } = directory;
  const { filters } = useExpiringFilter();
  const fields = useMemo<FilterField<Name>[]>(
    () => [
      {
        name: 'levelGroup',
        label: expiring.levelGroup,
        options: optionsOf(words.levelGroupsLong),
        width: '12rem',
      },
    ],
    [expiring, words],
  );
  return (
    <FilterBar filters={filters} fields={fields} search={<WhichAndWhen />}>
      <FilterItem width="14rem">
        <UnitPicker
          label={expiring.unit}
          blank={common.all}
          value={rowNumber(filters.values.orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}

/** What has to be chosen: a state, and how far ahead is soon. */
function WhichAndWhen(): ReactNode {
  const { expiring } = useMessages().assessment;
  const { number } = useFormats();
  const { filters, filter } = useExpiringFilter();
  return (
    <>
      <FilterItem width="13rem">
        <Select
          label={expiring.state}
          data={optionsOf(expiring.states)}
          value={filter.state}
          onChange={(value) => filters.set('state', value)}
        />
      </FilterItem>
      <FilterItem width="8rem">
        <Select
          label={expiring.within}
          data={MONTH_SPANS.map((value) => ({ value, label: expiring.months(number(Number(value))) }))}
          value={String(filter.months)}
          onChange={(value) => filters.set('months', value)}
        />
      </FilterItem>
    </>
  );
}
