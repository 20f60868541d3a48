import type { CalendarDate } from '#libs/domain/calendar';
import { classStandard, type JobStandard, type StandardLevel } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';

/** What is done to every chosen post. */
export interface BulkChange {
  /** A level, or null to take a technical competency out. */
  readonly levels: readonly { readonly code: string; readonly level: StandardLevel | null }[];
  /** The nine as the class asks them, before `levels`. */
  readonly toClassDefault: boolean;
  readonly effectiveFrom: CalendarDate;
}

export interface LevelMove {
  readonly code: string;
  /** Null: not asked before. */
  readonly from: StandardLevel | null;
  /** Null: not asked any more. */
  readonly to: StandardLevel | null;
}

/** The standard after a change. */
export function changedStandard(present: JobStandard, level: PositionLevel, change: BulkChange): JobStandard {
  const next: Record<string, StandardLevel> = { ...present };
  if (change.toClassDefault) Object.assign(next, classStandard(level));
  for (const { code, level: wanted } of change.levels) {
    if (wanted === null) delete next[code];
    else next[code] = wanted;
  }
  return next;
}

/** What differs between two standards, by code. */
export function movesBetween(before: JobStandard, after: JobStandard): LevelMove[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return codes
    .map((code) => ({ code, from: before[code] ?? null, to: after[code] ?? null }))
    .filter(({ from, to }) => from !== to);
}
