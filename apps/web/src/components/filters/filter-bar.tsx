import { Button, Group, Select } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.js';
import { FilterItem } from './filter-item.js';
import type { FilterState } from './use-filters.js';

export interface FilterField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly width?: string;
}

interface FilterBarProps<Name extends string> {
  readonly filters: FilterState<Name>;
  readonly fields: readonly FilterField<Name>[];
  /** Before the filters: the search box. */
  readonly search?: ReactNode;
  /** After the filters: fields of another kind (a date). */
  readonly children?: ReactNode;
}

/** Search and filters over a list; the address carries the filters. */
export function FilterBar<Name extends string>({
  filters,
  fields,
  search,
  children,
}: FilterBarProps<Name>): ReactNode {
  const { common, states } = useMessages();
  return (
    <Group gap="xs" align="flex-end" role="search">
      {search}
      {fields.map(({ name, label, options, width = '12rem' }) => (
        <FilterItem key={name} width={width}>
          <Select
            label={label}
            data={[{ value: '', label: common.all }, ...options]}
            value={filters.values[name] ?? ''}
            onChange={(value) => filters.set(name, value || null)}
            searchable={options.length > 8}
            limit={options.length > 200 ? 200 : undefined}
            nothingFoundMessage={states.noMatchTitle}
          />
        </FilterItem>
      ))}
      {children}
      {filters.count > 0 && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size={16} aria-hidden />}
          onClick={filters.clear}
        >
          {states.clearFilters}
        </Button>
      )}
    </Group>
  );
}
