import { useQueryClient } from '@tanstack/react-query';
import { DEVELOPMENT } from '../../api/development.js';
import type { DevelopmentPlan } from '../../api/development-views.js';
import { EMPLOYEES } from '../../api/employees.js';

/** Reads again what a plan shows in. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([DEVELOPMENT, EMPLOYEES].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** Takes the plan that a command answered with: nothing is asked again for it, and no further reading is noted. */
export function useKeepPlan(): (plan: DevelopmentPlan) => void {
  const queries = useQueryClient();
  return (plan) => queries.setQueryData([...DEVELOPMENT, 'plan', plan.id], plan);
}
