/** Filters of a list as they stand in the address: codes and ids, never names or NIPs. */
export type Filters<Name extends string> = { readonly [Key in Name]?: string };

/**
 * Reads the named filters of an address and drops everything else: for `validateSearch` of a route. The router
 * reads '?unit=12' as a number: here everything is text.
 */
export function filtersOf<const Name extends string>(...names: readonly Name[]) {
  return (search: Record<string, unknown>): Filters<Name> => {
    const given = names.flatMap((name) => {
      const value = search[name];
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return text === '' ? [] : [[name, text] as const];
    });
    return Object.fromEntries(given) as Filters<Name>;
  };
}
