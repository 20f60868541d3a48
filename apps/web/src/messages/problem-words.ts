import type { Problem } from '../api/problem.js';
import { type Messages, useMessages } from './messages.js';
import type { ProblemDetails } from './id/problems.js';

type Sentence = string | ((details: ProblemDetails) => string);

/** The sentence of a code that says what to do; null for a code newer than this page. */
export function sentenceOf(messages: Messages, code: string, details: ProblemDetails = {}): string | null {
  const sentences: Readonly<Record<string, Sentence>> = messages.problems;
  const sentence = sentences[code];
  return typeof sentence === 'function' ? sentence(details) : (sentence ?? null);
}

/** How to say a problem. */
export function useProblemWords(): (problem: Problem) => string {
  const messages = useMessages();
  return ({ body }) => sentenceOf(messages, body.code, body.details) ?? messages.problemElse;
}
