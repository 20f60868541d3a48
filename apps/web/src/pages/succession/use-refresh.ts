import { useQueryClient } from '@tanstack/react-query';
import { EMPLOYEES } from '../../api/employees.js';
import { POSITIONS } from '../../api/positions.js';
import { SUCCESSION } from '../../api/succession.js';

/** Reads again what an appointment or a plan shows in. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [SUCCESSION, POSITIONS, EMPLOYEES].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
}
