import { Button, Group, Select } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { FilterItem } from './filter-item.js';
import type { FilterState } from './use-filters.js';

/** A telephone, as in filter-item.module.css. */
const NARROW = '(max-width: 48em)';

export interface FilterField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly width?: string;
  /** Seldom used: shown on demand. */
  readonly isRare?: boolean;
}

interface FilterBarProps<Name extends string> {
  readonly filters: FilterState<Name>;
  readonly fields: readonly FilterField<Name>[];
  /** Before the filters: the search box. */
  readonly search?: ReactNode;
  /** After the filters that always show: fields of another kind (a date). */
  readonly children?: ReactNode;
}

/** Search and filters over a list; the address carries the filters. On a telephone they all wait behind one button. */
export function FilterBar<Name extends string>(props: FilterBarProps<Name>): ReactNode {
  const { filters, fields, search, children } = props;
  const { states } = useMessages();
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [isOpen, { toggle }] = useDisclosure(false);
  const isRare = ({ isRare: rare = false }: FilterField<Name>) => isNarrow || rare;
  const rare = fields.filter(isRare);
  const hidden = isNarrow ? filters.count : rare.filter(({ name }) => filters.values[name]).length;
  const fieldOf = (field: FilterField<Name>) => (
    <FilterSelect key={field.name} field={field} filters={filters} />
  );
  return (
    <Group gap="xs" align="flex-end" role="search">
      {search}
      {fields.filter((field) => !isRare(field)).map(fieldOf)}
      {!isNarrow && children}
      {(rare.length > 0 || (isNarrow && children)) && (
        <Toggle
          label={isNarrow ? states.filters : states.moreFilters}
          inUse={hidden}
          isOpen={isOpen}
          onClick={toggle}
        />
      )}
      {isOpen && isNarrow && children}
      {isOpen && rare.map(fieldOf)}
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

interface FilterSelectProps<Name extends string> {
  readonly field: FilterField<Name>;
  readonly filters: FilterState<Name>;
}

function FilterSelect<Name extends string>({ field, filters }: FilterSelectProps<Name>): ReactNode {
  const { common, states } = useMessages();
  const { name, label, options, width = '12rem' } = field;
  return (
    <FilterItem width={width}>
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
  );
}

interface ToggleProps {
  readonly label: string;
  /** How many of the hidden filters narrow the list. */
  readonly inUse: number;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

function Toggle({ label, inUse, isOpen, onClick }: ToggleProps): ReactNode {
  const { states } = useMessages();
  const { number } = useFormats();
  return (
    <Button
      variant="default"
      leftSection={<IconFilter size={16} aria-hidden />}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      {inUse > 0 ? states.activeFilters(label, number(inUse)) : label}
    </Button>
  );
}
