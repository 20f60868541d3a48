import type { RankRow } from './employee.view.js';
import { rankWords } from './rank-words.js';

/** A rank as SQL reads it. */
export type RankFact = Omit<RankRow, 'rank' | 'rankName'> & { readonly grade: number };

export function rankRow({ grade, ...fact }: RankFact): RankRow {
  const { rank, rankName } = rankWords(fact.scheme, grade);
  return { ...fact, rank: rank ?? String(grade), rankName };
}
