/** Levels are hundredths: 350 is level 3.5. 0 is a rating (below level 1); no evidence (NE) is none. */
export const HIGHEST_LEVEL = 500;

/** Steps an event may allow, in hundredths of a level (docs/domain/02, Entry by assessors). */
export const LEVEL_STEPS = [100, 50, 25] as const;
export type LevelStep = (typeof LEVEL_STEPS)[number];

export type LevelProblem = 'level-out-of-scale' | 'level-step';

/** Why a level cannot stand in an event of this step; null when it can. @param level hundredths */
export function levelProblem(level: number, step: number): LevelProblem | null {
  if (!Number.isInteger(level) || level < 0 || level > HIGHEST_LEVEL) return 'level-out-of-scale';
  return level % step === 0 ? null : 'level-step';
}

/** What a grid takes, in hundredths. */
export interface EntryScale {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
}

/** Levels of an event's ratings. @param step hundredths */
export const levelScale = (step: number): EntryScale => ({ lowest: 0, highest: HIGHEST_LEVEL, step });

/** What stands typed in a cell, and the value it is so far; null while it is none of the scale. */
export interface TypedLevel {
  readonly typed: string;
  readonly level: number | null;
}

/**
 * One more key in a cell: digits, and a decimal comma or dot. `3` is level 3 at once, `3,` still is, `3,5` is 3.5. A
 * digit that does not go on with what is typed begins anew, as one types level after level.
 * @param typed what stands typed since the cell was entered
 * @returns null for a key that is no part of a level
 */
export function typeLevel(typed: string, key: string, scale: EntryScale): TypedLevel | null {
  if (key === ',' || key === '.')
    return /^\d+$/.test(typed) && scale.step < 100 ? read(`${typed},`, scale) : null;
  if (!/^\d$/.test(key)) return null;
  return read(goesOn(typed, scale) || isWithin(typed + key, scale) ? typed + key : key, scale);
}

/** A decimal is on its way. */
function goesOn(typed: string, { step }: EntryScale): boolean {
  return (step % 10 === 0 ? /^\d+,$/ : /^\d+,\d?$/).test(typed);
}

function isWithin(typed: string, { highest }: EntryScale): boolean {
  return /^[1-9]\d*$/.test(typed) && Number(typed) * 100 <= highest;
}

function read(typed: string, { lowest, highest, step }: EntryScale): TypedLevel {
  const [whole = '', decimals = ''] = typed.split(',');
  const level = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  const isOfScale = level >= lowest && level <= highest && level % step === 0;
  return { typed, level: isOfScale ? level : null };
}
