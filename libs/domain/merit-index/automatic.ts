import type { MeritLevel } from './instrument.js';

/** A count of a whole: the figure behind an automatic level. 0 of 0 is undefined, never 0 and never full. */
export interface MeritShare {
  /** What is counted; people's words are found by it. */
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** A share, or with `of` null a plain count. */
export type MeritFigure = MeritShare | { readonly name: string; readonly count: number; readonly of: null };

/** A level the platform proposes, with the figures it read and the rule it followed (docs/domain/05). */
export interface AutomaticLevel {
  readonly indicator: string;
  /** Null: a figure that decides is undefined, so a person decides. */
  readonly level: MeritLevel | null;
  /** The condition of the level reached, or 'undefined'; with the indicator it names the rule's text. */
  readonly rule: string;
  readonly figures: readonly MeritFigure[];
}

/** Whether a condition holds; null: it asks a figure that is undefined. */
export type Holds = boolean | null;

/** The condition of a level above 1. */
export interface LevelStep {
  readonly level: Exclude<MeritLevel, 1>;
  readonly rule: string;
  readonly holds: Holds;
}

/**
 * A level is the highest whose condition and all lower ones hold; 1 asks nothing. The first condition that does
 * not hold ends the climb; an undefined one met before that leaves the level to a person.
 * @param steps of the levels 2, 3 and 4, in this order
 */
export function climb(
  steps: readonly LevelStep[],
  lowestRule: string,
): Pick<AutomaticLevel, 'level' | 'rule'> {
  let reached: Pick<AutomaticLevel, 'level' | 'rule'> = { level: 1, rule: lowestRule };
  for (const { level, rule, holds } of steps) {
    if (holds === null) return { level: null, rule: UNDEFINED };
    if (!holds) return reached;
    reached = { level, rule };
  }
  return reached;
}

/** The rule's word where a person decides. */
export const UNDEFINED = 'undefined';

/** Whether a figure reaches a share in whole per cent, compared as integers. */
export function reaches({ count, of }: MeritShare, percent: number): Holds {
  return of === 0 ? null : count * 100 >= percent * of;
}

/** Whether anything of a figure is there. */
export function isAny({ count, of }: MeritShare): Holds {
  return of === 0 ? null : count > 0;
}

/** Both hold; what is known to be false decides also where the other is undefined. */
export function both(a: Holds, b: Holds): Holds {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** Thresholds in whole per cent: settings (a guess in the table of docs/domain/05). */
export interface MeritThresholds {
  /** 'half': 50. */
  readonly half: number;
  /** 'most': 90. */
  readonly most: number;
}

export const DEFAULT_MERIT_THRESHOLDS: MeritThresholds = { half: 50, most: 90 };

/** 0 / any / at least half / at least most: the common ladder, with what level 4 asks beside. */
export function shareLadder(
  figure: MeritShare,
  { half, most }: MeritThresholds,
  more: { readonly rule: string; readonly holds: Holds } = { rule: 'most', holds: true },
): Pick<AutomaticLevel, 'level' | 'rule'> {
  return climb(
    [
      { level: 2, rule: 'any', holds: isAny(figure) },
      { level: 3, rule: 'half', holds: reaches(figure, half) },
      { level: 4, rule: more.rule, holds: both(reaches(figure, most), more.holds) },
    ],
    'none',
  );
}
