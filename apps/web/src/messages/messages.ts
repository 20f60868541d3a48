import { createContext, useContext } from 'react';
import type { id } from './id/index.js';
import type { Translated } from './translated.js';

/** Every text of the page in one language. */
export type Messages = Translated<typeof id>;

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Wording {
  readonly messages: Messages;
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const WordingContext = createContext<Wording | null>(null);

/** The language in use and how to choose another. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('useWording needs a WordingProvider');
  return wording;
}

/** The texts in the language in use. */
export function useMessages(): Messages {
  return useWording().messages;
}

/** The word of a code; the code itself for one that is newer than this page. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
