import { useState } from 'react';

/**
 * The last refusal, kept while the form is sent again: a box that vanishes meanwhile moves the buttons away from under
 * the pointer, and the second click of a double click lands on something else.
 */
export function useKeptError(error: unknown, busy: boolean): unknown {
  const [kept, setKept] = useState(error);
  if (!busy && kept !== error) setKept(error);
  return busy ? kept : error;
}
