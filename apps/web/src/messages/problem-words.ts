import { isIssueCode, issueSentence } from '#libs/contracts/imports';
import type { Messages } from './messages.js';
import type { ProblemDetails } from './id/problem-details.js';

type Sentence = string | ((details: ProblemDetails) => string);

/** The sentence of a code that says what to do; null for a code newer than this page. */
export function sentenceOf(messages: Messages, code: string, details: ProblemDetails = {}): string | null {
  const sentences: Readonly<Record<string, Sentence>> = messages.problems;
  const sentence = sentences[code];
  if (typeof sentence === 'function') return sentence(details);
  return sentence ?? (isIssueCode(code) ? issueSentence(code, plain(details)) : null);
}

/** The details a sentence about a cell can name. */
function plain(details: ProblemDetails): Record<string, string | number> {
  const values = Object.entries(details).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(values);
}
