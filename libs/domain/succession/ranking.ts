import {
  compareByKey,
  DEFAULT_RANKING_KEYS,
  keyValue,
  type KeyValue,
  type RankingFacts,
  type RankingKey,
} from './ranking-keys.js';

/** Why somebody stands below the one before: the first key that tells them apart. */
export interface RankingReason {
  readonly key: RankingKey;
  readonly own: KeyValue;
  readonly above: KeyValue;
}

export interface Ranked<Candidate extends RankingFacts> {
  readonly candidate: Candidate;
  /** 1, 1, 3: people equal after all keys share the rank. */
  readonly rank: number;
  /** Whether somebody shares the rank: the committee is told, no key is invented. */
  readonly tied: boolean;
  /** Null for the first, and for somebody who shares the rank of the one before. */
  readonly reason: RankingReason | null;
}

/**
 * Ranks the candidates of one list by ordered keys (docs/domain/04, Ranking). No official tie rule exists, so
 * ties stay ties; their order of listing is the order given.
 */
export function rankCandidates<Candidate extends RankingFacts>(
  candidates: readonly Candidate[],
  keys: readonly RankingKey[] = DEFAULT_RANKING_KEYS,
): Ranked<Candidate>[] {
  const ordered = [...candidates].sort((a, b) => {
    const key = decidingKey(a, b, keys);
    return key === null ? 0 : compareByKey(a, b, key);
  });
  const reasons = ordered.map((candidate, place) => reasonAgainst(candidate, ordered[place - 1], keys));
  const ranks: number[] = [];
  reasons.forEach((reason, place) => {
    ranks.push(reason === null && place > 0 ? (ranks[place - 1] ?? 1) : place + 1);
  });
  return ordered.map((candidate, place) => ({
    candidate,
    rank: ranks[place] ?? place + 1,
    tied: ranks[place] === ranks[place - 1] || ranks[place] === ranks[place + 1],
    reason: reasons[place] ?? null,
  }));
}

/** The first key that tells two candidates apart; null: they are equal after all keys. */
export function decidingKey(
  a: RankingFacts,
  b: RankingFacts,
  keys: readonly RankingKey[],
): RankingKey | null {
  return keys.find((key) => compareByKey(a, b, key) !== 0) ?? null;
}

function reasonAgainst(
  candidate: RankingFacts,
  above: RankingFacts | undefined,
  keys: readonly RankingKey[],
): RankingReason | null {
  if (above === undefined) return null;
  const key = decidingKey(above, candidate, keys);
  return key === null ? null : { key, own: keyValue(candidate, key), above: keyValue(above, key) };
}
