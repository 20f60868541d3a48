import type { Problem } from '../../../../api/problem.js';
import type { Theirs } from './draft.js';

/** What the queue has to know of the entries it carries. */
export interface EntryKind {
  /** The entry in words: participant, tool, competency. */
  readonly label: (key: string) => string;
  /** Sends a value over a version. @returns the new version @throws Problem */
  readonly send: (key: string, version: number, value: unknown) => Promise<number>;
  /** The value of a row as the api answers it. */
  readonly read: (key: string, row: Readonly<Record<string, unknown>>) => unknown;
}

/** The row of a 412 as it stands; null for an answer that does not say. */
export function present(kind: EntryKind, key: string, { body }: Problem): Theirs<unknown> | null {
  const row = body.present;
  if (!row || typeof row.version !== 'number') return null;
  return {
    version: row.version,
    value: kind.read(key, row),
    changedBy: textOf(row.changedBy),
    changedAt: textOf(row.changedAt),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
