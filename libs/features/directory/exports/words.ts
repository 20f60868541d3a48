import { EMPLOYMENT_TYPES, employmentTypeWord } from '#libs/domain/employment-type';
import { HOLDING_KINDS, officialHoldingWord } from '#libs/domain/holding';
import { officialKindName, officialLevelName, POSITION_LEVELS } from '#libs/domain/position-level';
import { PPPK_GRADES, RANKS } from '#libs/domain/rank';

/** SQL of the word a file uses for a code; an unknown code is left as it stands. Both come from code, never from input. */
function wordSql(column: string, words: readonly (readonly [string, string])[]): string {
  return `case ${column} ${words.map(([code, word]) => `when '${code}' then '${word}'`).join(' ')} else ${column} end`;
}

/** The words of libs/domain as SQL, so that a file exported is read back as it was. */
export const employmentTypeSql = wordSql(
  'e.employment_type',
  EMPLOYMENT_TYPES.map((type) => [type, employmentTypeWord(type)]),
);
export const positionKindSql = wordSql(
  'p.kind',
  (['structural', 'functional', 'executor'] as const).map((kind) => [kind, officialKindName(kind)]),
);
export const positionLevelSql = wordSql(
  'p.level',
  POSITION_LEVELS.map((level) => [level, officialLevelName(level)]),
);
export const holdingKindSql = wordSql(
  'h.kind',
  HOLDING_KINDS.map((kind) => [kind, officialHoldingWord(kind)]),
);

/** SQL of a rank or PPPK grade of the row `r`. */
export const gradeSql = `case r.scheme when 'pns' then (array[${quoted(RANKS)}])[r.grade] else (array[${quoted(PPPK_GRADES)}])[r.grade] end`;

/** SQL of ya or tidak. */
export function yesNoSql(column: string): string {
  return `case when ${column} then 'ya' else 'tidak' end`;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}
