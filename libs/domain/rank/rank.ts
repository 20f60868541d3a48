/** Golongan ruang of PNS and CPNS, lowest first: step 1 is I/a, step 17 is IV/e (docs/domain/01, Rank). */
export const RANKS = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const;

/** As it is shown: `IV/b`. */
export type Rank = (typeof RANKS)[number];

/** 1 to 17. */
export type RankStep = number;

/** Pangkat (PP 99/2000 and its table): official names, never translated. */
const TITLES: Readonly<Record<Rank, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

const SPELLING = /^(IV|I{1,3})\s*[./]?\s*([a-e])$/i;

/** Reads 'IV/b', 'IV.b', 'IVb', 'iv b'; null for anything else, such as 'III/e', 'V/a' or a PPPK grade. */
export function parseRank(text: string): Rank | null {
  const match = SPELLING.exec(text.trim());
  if (match === null) return null;
  const spelled = `${match[1]?.toUpperCase()}/${match[2]?.toLowerCase()}`;
  return RANKS.find((rank) => rank === spelled) ?? null;
}

export function rankStep(rank: Rank): RankStep {
  return RANKS.indexOf(rank) + 1;
}

/** The rank of a step; null outside 1 to 17. */
export function rankAtStep(step: RankStep): Rank | null {
  return RANKS[step - 1] ?? null;
}

/** Pangkat, such as 'Pembina' for IV/a. */
export function rankTitle(rank: Rank): string {
  return TITLES[rank];
}

/** Pangkat with golongan ruang as documents write it: 'Pembina (IV/a)'. */
export function formatRank(rank: Rank): string {
  return `${rankTitle(rank)} (${rank})`;
}
