import { useQueryClient } from '@tanstack/react-query';
import { COMPETENCY } from '../../api/competency.js';

/** Reads everything about competencies anew after a change. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: COMPETENCY });
}
