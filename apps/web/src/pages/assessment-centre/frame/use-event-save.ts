import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { EVENTS } from '../../../api/assessment-events.js';
import { toast } from '../../../components/toast.js';

/**
 * A change of an event: everything read about events is read again afterwards.
 * @param done what is said in passing
 */
export function useEventSave<Input, Answer>(
  save: (input: Input) => Promise<Answer>,
  done: string,
  onSaved?: (answer: Answer) => void,
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: EVENTS });
      toast(done);
      onSaved?.(answer);
    },
  });
}
