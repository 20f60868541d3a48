import type { FormEvent, FormEventHandler } from 'react';

/** What react-hook-form makes of a submit, as a form takes it. */
export function submits(
  handle: (event: FormEvent<HTMLFormElement>) => Promise<void>,
): FormEventHandler<HTMLFormElement> {
  return (event) => void handle(event);
}
