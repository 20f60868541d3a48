/**
 * A rated competency level in hundredths: 0 to 500, where 0 is below level 1 and null elsewhere means that
 * there is no rating (docs/domain/02, Entry by assessors).
 */
export type LevelHundredths = number;

/** Hundredths in one level. */
export const LEVEL_HUNDREDTHS = 100;
/** The highest level, 5, in hundredths. */
export const MAX_LEVEL_HUNDREDTHS = 500;

/** Steps in which a level may be given, in hundredths: 1, 0.5 or 0.25. */
export const LEVEL_STEPS = [100, 50, 25] as const;

export type LevelStep = (typeof LEVEL_STEPS)[number];

/** A required level of a job standard: never 0, never in between (docs/domain/02, Integration). */
export const STANDARD_LEVELS = [1, 2, 3, 4, 5] as const;

export type StandardLevel = (typeof STANDARD_LEVELS)[number];

/** PermenPANRB 38/2017. */
const TITLES: Readonly<Record<StandardLevel, string>> = {
  1: 'Paham/dalam pengembangan',
  2: 'Dasar',
  3: 'Menengah',
  4: 'Mumpuni',
  5: 'Ahli',
};

/** Official title of a level. */
export function levelTitle(level: StandardLevel): string {
  return TITLES[level];
}

/** Whether a number is a required level: 1, 2, 3, 4 or 5. */
export function isStandardLevel(value: number): value is StandardLevel {
  return (STANDARD_LEVELS as readonly number[]).includes(value);
}

/** Whether a number of hundredths is a level that may be given; `step` is the event's setting. */
export function isRatedLevel(hundredths: number, step?: LevelStep): boolean {
  const inRange = Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= MAX_LEVEL_HUNDREDTHS;
  return inRange && (step === undefined || hundredths % step === 0);
}

const DECIMAL = /^(\d{1,2})(?:[.,](\d{1,2}))?$/;

/** Reads '3', '3.5', '3,25' as hundredths without a float in between; null for anything that is no such number. */
export function parseHundredths(text: string): number | null {
  const match = DECIMAL.exec(text.trim());
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
