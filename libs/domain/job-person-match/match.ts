import {
  GENERIC_CODES,
  isRatedLevel,
  isStandardLevel,
  type JobStandard,
  LEVEL_HUNDREDTHS,
  type LevelHundredths,
} from '#libs/domain/competency';
import { type Micro, microRatio } from '#libs/domain/micro';

/**
 * How a JPM is taken (docs/domain/02, JPM): V1 sum over sum, the official definition; V2 that, at most 100;
 * V3 sum with every competency capped at its standard; V4 mean of ratios; V5 mean of capped ratios.
 */
export const JPM_VARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;

export type JpmVariant = (typeof JPM_VARIANTS)[number];

/** Achieved level per competency code, in hundredths; null or absent: no rating, which is not zero. */
export type AchievedLevels = Readonly<Record<string, LevelHundredths | null>>;

/** One competency of a JPM, explained. */
export interface MatchPart {
  readonly code: string;
  /** In hundredths of a level. */
  readonly achieved: LevelHundredths;
  /** In hundredths of a level. */
  readonly standard: LevelHundredths;
  /** What entered the figure: `achieved`, or the standard where the variant caps. In hundredths. */
  readonly counted: LevelHundredths;
  /** counted / standard x 100, rounded for show only: V4 and V5 average exact ratios. */
  readonly ratio: Micro;
  /** achieved - standard in hundredths: negative is a development need. */
  readonly gap: number;
}

export interface JobPersonMatch {
  readonly ok: true;
  readonly variant: JpmVariant;
  /** Per cent, rounded once: 86.111111 is 86_111_111. This is what is stored and classified. */
  readonly value: Micro;
  readonly parts: readonly MatchPart[];
  /** Sums over the parts, in hundredths. */
  readonly sums: { readonly achieved: number; readonly counted: number; readonly standard: number };
}

export interface MatchRefusal {
  readonly ok: false;
  readonly code:
    'jpm.standard-missing' | 'jpm.standard-invalid' | 'jpm.levels-missing' | 'jpm.levels-invalid';
  /** The codes of the competencies meant, in the order of the dictionary; empty: the standard names none. */
  readonly competencies: readonly string[];
}

/**
 * Job Person Match over the nine generic competencies (docs/domain/02, JPM; BKN 26/2019). A competency without
 * a rating, or a standard without one of the nine, is refused and named.
 */
export function jobPersonMatch(
  levels: AchievedLevels,
  standard: JobStandard,
  variant: JpmVariant,
): JobPersonMatch | MatchRefusal {
  return matchOver(GENERIC_CODES, levels, standard, variant);
}

/** The JPM of its own that technical competencies have: over whatever codes their standard names. */
export function technicalMatch(
  levels: AchievedLevels,
  standard: JobStandard,
  variant: JpmVariant,
): JobPersonMatch | MatchRefusal {
  return matchOver(Object.keys(standard), levels, standard, variant);
}

function matchOver(
  codes: readonly string[],
  levels: AchievedLevels,
  standard: JobStandard,
  variant: JpmVariant,
): JobPersonMatch | MatchRefusal {
  const refusal = refusalOf(codes, levels, standard);
  if (refusal !== null) return refusal;
  const parts = codes.map((code) => partOf(code, levels, standard, variant));
  const sums = {
    achieved: sumOf(parts, 'achieved'),
    counted: sumOf(parts, 'counted'),
    standard: sumOf(parts, 'standard'),
  };
  return { ok: true, variant, value: valueOf(parts, sums, variant), parts, sums };
}

function refusalOf(
  codes: readonly string[],
  levels: AchievedLevels,
  standard: JobStandard,
): MatchRefusal | null {
  const refuse = (code: MatchRefusal['code'], competencies: readonly string[]): MatchRefusal => ({
    ok: false,
    code,
    competencies,
  });
  const lacking = codes.filter((code) => !Object.hasOwn(standard, code));
  if (lacking.length > 0 || codes.length === 0) return refuse('jpm.standard-missing', lacking);
  const impossible = codes.filter((code) => !isStandardLevel(standard[code] ?? 0));
  if (impossible.length > 0) return refuse('jpm.standard-invalid', impossible);
  const unrated = codes.filter((code) => ratingOf(levels, code) === null);
  if (unrated.length > 0) return refuse('jpm.levels-missing', unrated);
  const off = codes.filter((code) => !isRatedLevel(ratingOf(levels, code) ?? -1));
  return off.length > 0 ? refuse('jpm.levels-invalid', off) : null;
}

function ratingOf(levels: AchievedLevels, code: string): LevelHundredths | null {
  return Object.hasOwn(levels, code) ? (levels[code] ?? null) : null;
}

function partOf(code: string, levels: AchievedLevels, required: JobStandard, variant: JpmVariant): MatchPart {
  const achieved = levels[code] ?? 0;
  const standard = (required[code] ?? 0) * LEVEL_HUNDREDTHS;
  const capped = variant === 'V3' || variant === 'V5';
  const counted = capped ? Math.min(achieved, standard) : achieved;
  const ratio = microRatio(counted * 100, standard);
  return { code, achieved, standard, counted, ratio, gap: achieved - standard };
}

/** 1 to 5 all divide it: a ratio is a whole number of these parts of a hundredth. */
const RATIO_PARTS = 60;

function valueOf(parts: readonly MatchPart[], sums: JobPersonMatch['sums'], variant: JpmVariant): Micro {
  switch (variant) {
    case 'V1':
    case 'V3':
      return microRatio(sums.counted * 100, sums.standard);
    case 'V2':
      return Math.min(microRatio(sums.counted * 100, sums.standard), FULL_MATCH);
    case 'V4':
    case 'V5': {
      const ratios = parts.map(
        ({ counted, standard }) => counted * ((RATIO_PARTS * LEVEL_HUNDREDTHS) / standard),
      );
      return microRatio(
        ratios.reduce((sum, ratio) => sum + ratio, 0),
        RATIO_PARTS * parts.length,
      );
    }
  }
}

/** 100 per cent: inside scores a JPM counts at most so much. */
export const FULL_MATCH: Micro = 100_000_000;

function sumOf(parts: readonly MatchPart[], part: 'achieved' | 'counted' | 'standard'): number {
  return parts.reduce((sum, row) => sum + row[part], 0);
}
