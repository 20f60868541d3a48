import { useSyncExternalStore } from 'react';

/**
 * Whether the server has forgotten who is signed in while a page is open. The page stays, with whatever is typed on it,
 * below a window that asks for the password again.
 */
let ended = false;
const listeners = new Set<() => void>();

function become(next: boolean): void {
  ended = next;
  listeners.forEach((listener) => listener());
}

/** The server knows us no longer. */
export const endSession = (): void => become(true);

/** It knows us again, or nobody is signed in at all. */
export const resumeSession = (): void => become(false);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether one has to sign in again before anything else. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => ended);
}
