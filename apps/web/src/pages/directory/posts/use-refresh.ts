import { useQueryClient } from '@tanstack/react-query';
import { COMPLETENESS } from '../../../api/completeness.js';
import { EMPLOYEES } from '../../../api/employees.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { POSITIONS } from '../../../api/positions.js';

/** Reads again what a change of a post or of its holders shows in. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  const keys = [POSITIONS, EMPLOYEES, COMPLETENESS, unitOptionsQuery.queryKey, ['retirements']];
  return async () => {
    await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
