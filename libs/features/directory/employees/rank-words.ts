import { PPPK_GRADES, rankAtStep, rankTitle } from '#libs/domain/rank';

/** A stored grade as people write it: 'IV/a' with its pangkat, or a PPPK grade without one. */
export function rankWords(
  scheme: string | null,
  grade: number | null,
): { rank: string | null; rankName: string | null } {
  if (scheme === null || grade === null) return { rank: null, rankName: null };
  if (scheme === 'pppk') return { rank: PPPK_GRADES[grade - 1] ?? null, rankName: null };
  const rank = rankAtStep(grade);
  return { rank, rankName: rank && rankTitle(rank) };
}
