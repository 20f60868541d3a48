import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Filters, filtersOf } from './search-params.js';

export interface FilterState<Name extends string> {
  readonly values: Filters<Name>;
  readonly count: number;
  readonly set: (name: Name, value: string | null) => void;
  readonly clear: () => void;
}

/** The filters of this page, kept in its address so that a list can be shared and comes back with the back button. */
export function useFilters<const Name extends string>(names: readonly Name[]): FilterState<Name> {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const key = JSON.stringify(filtersOf(...names)(search));
  const values = useMemo(() => JSON.parse(key) as Filters<Name>, [key]);
  const go = (next: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  return {
    values,
    count: Object.keys(values).length,
    set: (name, value) => go({ [name]: value ?? undefined }),
    clear: () => go(Object.fromEntries(names.map((name) => [name, undefined]))),
  };
}
