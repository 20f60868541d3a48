import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem } from './problem.js';

/**
 * A request that creates. Its key lives until the server has said yes or no, so a second press after a lost answer
 * creates nothing twice.
 */
export function useCreation<Input, Answer>(
  create: (input: Input, key: string) => Promise<Answer>,
  onCreated?: (answer: Answer) => void | Promise<void>,
): UseMutationResult<Answer, Error, Input> {
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: (input: Input) => create(input, (key.current ??= crypto.randomUUID())),
    onSuccess: async (answer) => {
      key.current = null;
      await onCreated?.(answer);
    },
    onError: (error) => {
      if (asProblem(error).isRefusal) key.current = null;
    },
  });
}
