import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { asProblem } from '../../api/problem.js';
import type { Messages } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/problem-words.js';

/**
 * Puts what the server refused beside the fields it names.
 * @returns whether every refusal found its field, so that nothing is left to say above the form
 */
export function showServerErrors<Values extends FieldValues>(
  error: unknown,
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
  messages: Messages,
): boolean {
  const { body } = asProblem(error);
  const named = body.errors ?? (body.field ? [{ field: body.field, code: body.code }] : []);
  const known = named.filter(({ field }) => fields.some((name) => name === field));
  for (const { field, code } of known) {
    const message = sentenceOf(messages, code, body.details) ?? messages.states.fieldRefused;
    setError(field as FieldPath<Values>, { type: 'server', message });
  }
  return named.length > 0 && known.length === named.length;
}
