import type { CalendarDate } from '#libs/domain/calendar';
import { EDUCATION_LEVELS, type EducationLevel } from '#libs/domain/education-level';
import type { Micro } from '#libs/domain/micro';
import type { Box } from '#libs/domain/nine-box';
import type { RankStep } from '#libs/domain/rank';

/** Leadership training, highest first: PKN tingkat I and II, PKA, PKP. */
export const LEADERSHIP_TRAININGS = ['pkn1', 'pkn2', 'pka', 'pkp'] as const;

export type LeadershipTraining = (typeof LEADERSHIP_TRAININGS)[number];

/** What the keys compare; null: unknown or not available, which comes after anything known. */
export interface RankingFacts {
  readonly box: Box | null;
  readonly matchScore: Micro | null;
  readonly potensial: Micro | null;
  readonly kinerja: Micro | null;
  /** JPM against the target's standard, not capped at 100. */
  readonly jpm: Micro | null;
  readonly rank: RankStep | null;
  /** TMT golongan. */
  readonly rankSince: CalendarDate | null;
  /** Kelas jabatan, 1 to 17. */
  readonly positionClass: number | null;
  /** TMT jabatan. */
  readonly positionSince: CalendarDate | null;
  /** Completed months since TMT CPNS. */
  readonly serviceMonths: number | null;
  readonly leadershipTraining: LeadershipTraining | null;
  readonly education: EducationLevel | null;
  /** Read by the age key only. */
  readonly birthDate: CalendarDate | null;
}

/** In the order in which they are asked (docs/domain/04, Ranking); the last only where an agency switches it on. */
export const RANKING_KEYS = [
  'box',
  'matchScore',
  'potensial',
  'kinerja',
  'jpm',
  'rank',
  'rankSince',
  'positionClass',
  'positionSince',
  'serviceMonths',
  'leadershipTraining',
  'education',
  'age',
] as const;

export type RankingKey = (typeof RANKING_KEYS)[number];

/** Merit forbids age (UU ASN): switching it on asks a reason, which is printed on the list. */
export const DEFAULT_RANKING_KEYS: readonly RankingKey[] = RANKING_KEYS.filter((key) => key !== 'age');

/** Which way a key goes: `desc` the higher first, `asc` the earlier first. */
export const KEY_DIRECTIONS: Readonly<Record<RankingKey, 'asc' | 'desc'>> = {
  box: 'desc',
  matchScore: 'desc',
  potensial: 'desc',
  kinerja: 'desc',
  jpm: 'desc',
  rank: 'desc',
  rankSince: 'asc',
  positionClass: 'desc',
  positionSince: 'asc',
  serviceMonths: 'desc',
  leadershipTraining: 'desc',
  education: 'desc',
  age: 'asc',
};

/** What a key shows and compares: numbers by size, dates by their text. */
export type KeyValue = number | string | null;

/** S1 and D-IV stand alike (docs/domain/03). */
function educationStep(education: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(education === 'D-IV' ? 'S1' : education);
}

const VALUES: Readonly<Record<RankingKey, (facts: RankingFacts) => KeyValue>> = {
  box: ({ box }) => box,
  matchScore: ({ matchScore }) => matchScore,
  potensial: ({ potensial }) => potensial,
  kinerja: ({ kinerja }) => kinerja,
  jpm: ({ jpm }) => jpm,
  rank: ({ rank }) => rank,
  rankSince: ({ rankSince }) => rankSince,
  positionClass: ({ positionClass }) => positionClass,
  positionSince: ({ positionSince }) => positionSince,
  serviceMonths: ({ serviceMonths }) => serviceMonths,
  leadershipTraining: ({ leadershipTraining }) =>
    leadershipTraining === null
      ? null
      : LEADERSHIP_TRAININGS.length - LEADERSHIP_TRAININGS.indexOf(leadershipTraining),
  education: ({ education }) => (education === null ? null : educationStep(education)),
  age: ({ birthDate }) => birthDate,
};

/** The value of a key as it is compared. */
export function keyValue(facts: RankingFacts, key: RankingKey): KeyValue {
  return VALUES[key](facts);
}

/** Negative when `a` comes first by a key, 0 when the key does not tell them apart. */
export function compareByKey(a: RankingFacts, b: RankingFacts, key: RankingKey): number {
  const [left, right] = [keyValue(a, key), keyValue(b, key)];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  const rising = left < right ? -1 : 1;
  return KEY_DIRECTIONS[key] === 'asc' ? rising : -rising;
}
