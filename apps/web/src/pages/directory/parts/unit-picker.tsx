import { type OptionsFilter, Select, type SelectProps, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useMessages } from '../../../messages/messages.js';
import { rowsOf, treeOf, withoutNode } from '../tree/unit-tree.js';

const SHOWN_AT_MOST = 150;
/** Without a search only so many levels are listed: the rest is found by typing. */
const LEVELS_AT_REST = 3;

type UnitPickerProps = Pick<
  SelectProps,
  'label' | 'description' | 'required' | 'error' | 'w' | 'disabled' | 'clearable'
> & {
  readonly value: number | null;
  readonly onChange: (unitId: number | null) => void;
  /** Not to be chosen, nor anything below it: the unit that is being moved. */
  readonly without?: number;
  /** The word for no unit; absent: none can be taken away. */
  readonly blank?: string;
};

interface UnitOption {
  readonly value: string;
  readonly label: string;
  readonly code: string;
  readonly path: string;
  readonly level: number;
}

/** Chooses a unit from the tree, by its place or by a part of its name or code. */
export function UnitPicker({ value, onChange, without, blank, ...field }: UnitPickerProps): ReactNode {
  const { table } = useMessages();
  const { data } = useQuery(unitOptionsQuery);
  const units = useMemo(() => optionsOf(data?.items ?? [], without), [data, without]);
  const byValue = useMemo(() => new Map(units.map((unit) => [unit.value, unit])), [units]);
  const filter: OptionsFilter = ({ search, limit }) => {
    const wanted = search.trim().toLocaleLowerCase();
    const chosen = value === null ? undefined : byValue.get(String(value))?.label;
    const isAtRest = wanted === '' || search === chosen;
    const found = units.filter((unit) =>
      isAtRest ? unit.level <= LEVELS_AT_REST : matchesWords(unit, wanted),
    );
    const none = blank !== undefined && isAtRest ? [{ value: '', label: blank }] : [];
    return [...none, ...found].slice(0, limit);
  };
  return (
    <Select
      {...field}
      data={[...(blank === undefined ? [] : [{ value: '', label: blank }]), ...units]}
      value={value === null ? (blank === undefined ? null : '') : String(value)}
      onChange={(next) => onChange(next ? Number(next) : null)}
      searchable
      filter={filter}
      limit={SHOWN_AT_MOST}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      renderOption={({ option }) => <Place unit={byValue.get(option.value)} label={option.label} />}
      nothingFoundMessage={table.nothingFound}
      placeholder={table.choose}
      clearButtonProps={{ 'aria-label': table.clear }}
    />
  );
}

function Place({ unit, label }: { unit: UnitOption | undefined; label: string }): ReactNode {
  return (
    <span
      style={{ display: 'block', maxWidth: '30rem', paddingLeft: `${((unit?.level ?? 1) - 1) * 0.875}rem` }}
    >
      {label}
      {unit && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {unit.path ? `${unit.code}, ${unit.path}` : unit.code}
        </Text>
      )}
    </span>
  );
}

function matchesWords({ label, code }: UnitOption, wanted: string): boolean {
  return label.toLocaleLowerCase().includes(wanted) || code.toLocaleLowerCase().startsWith(wanted);
}

function optionsOf(items: readonly UnitNode[], without: number | undefined): UnitOption[] {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return rowsOf(withoutNode(treeOf(items), without)).map(({ item, level }) => ({
    value: String(item.id),
    label: item.name,
    code: item.code,
    path: item.parentId === null ? '' : (names.get(item.parentId) ?? ''),
    level,
  }));
}
