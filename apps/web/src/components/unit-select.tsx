import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { unitOptionsQuery } from '../api/lookup.js';
import { useMessages } from '../messages/messages.js';

const SHOWN_AT_MOST = 100;

type UnitSelectProps = Pick<
  SelectProps,
  'label' | 'description' | 'required' | 'error' | 'clearable' | 'w'
> & {
  readonly value: number | null;
  readonly onChange: (unitId: number | null) => void;
};

/** Chooses a unit by a part of its name or code. */
export function UnitSelect({ value, onChange, ...field }: UnitSelectProps): ReactNode {
  const { table } = useMessages();
  const { data } = useQuery(unitOptionsQuery);
  const options = (data?.items ?? []).map(({ id, name, code }) => ({
    value: String(id),
    label: `${name} (${code})`,
  }));
  return (
    <Select
      {...field}
      data={options}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      searchable
      limit={SHOWN_AT_MOST}
      nothingFoundMessage={table.nothingFound}
      placeholder={table.choose}
      clearButtonProps={{ 'aria-label': table.clear }}
    />
  );
}
