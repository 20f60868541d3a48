import { useSyncExternalStore } from 'react';

/**
 * What people have typed into search boxes: names and NIPs, so it stands neither in an address nor in the browser's
 * store, only in the memory of this tab.
 */
const terms = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many letters the server takes; no name is longer. */
export const LONGEST_TERM = 100;

/** Keeps the term of a list. */
export function setSearchTerm(list: string, term: string): void {
  terms.set(list, term.slice(0, LONGEST_TERM));
  listeners.forEach((listener) => listener());
}

/** At sign-out and at a change of role. */
export function forgetSearchTerms(): void {
  terms.clear();
  listeners.forEach((listener) => listener());
}

/** The term of a list ('employees', 'positions'), kept while one looks at another page. */
export function useSearchTerm(list: string): readonly [term: string, set: (term: string) => void] {
  const term = useSyncExternalStore(subscribe, () => terms.get(list) ?? '');
  return [term, (next) => setSearchTerm(list, next)];
}
