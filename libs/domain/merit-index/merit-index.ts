import { type Micro, microRatio } from '#libs/domain/micro';
import {
  aspectWeight,
  bandOf,
  indicatorsOf,
  instrumentWeight,
  type MeritAspect,
  type MeritBand,
  type MeritInstrument,
  type MeritLevel,
  MERIT_LEVELS,
  type TotalHundredths,
  type WeightHundredths,
} from './instrument.js';

/** Levels by indicator code; null or absent: not chosen yet, which is not level 1. */
export type MeritLevels = Readonly<Record<string, number | null>>;

export interface IndicatorScore {
  readonly code: string;
  readonly weight: WeightHundredths;
  readonly level: MeritLevel | null;
  /** level x weight, in hundredths; null without a level. */
  readonly score: TotalHundredths | null;
}

export interface AspectScore {
  readonly number: number;
  /** Sum of the scores present, in hundredths. */
  readonly score: TotalHundredths;
  /** Weight x 4, in hundredths. */
  readonly max: TotalHundredths;
  readonly indicators: readonly IndicatorScore[];
}

interface MeritCount {
  readonly ok: true;
  readonly aspects: readonly AspectScore[];
  /** Indicators with a level, of how many: *belum lengkap 12/37*. */
  readonly filled: number;
  readonly of: number;
  /** Total if every missing indicator had level 1, and level 4. */
  readonly lowest: TotalHundredths;
  readonly highest: TotalHundredths;
}

/** Every indicator has a level: only now there is a total and a band. */
export interface CompleteMerit extends MeritCount {
  readonly complete: true;
  readonly total: TotalHundredths;
  /** total / highest possible, rounded once: 329 is 822_500 millionths. */
  readonly index: Micro;
  readonly band: MeritBand;
}

export interface IncompleteMerit extends MeritCount {
  readonly complete: false;
  readonly missing: readonly string[];
}

export interface MeritRefusal {
  readonly ok: false;
  readonly code: 'merit.indicator-unknown' | 'merit.level-invalid';
  readonly indicators: readonly string[];
}

/**
 * The merit index by an instrument (docs/domain/05): score = level x weight, total = sum, index = total / 400.
 * While a level is missing there is neither total nor band, but the lowest and highest total still possible.
 */
export function meritIndex(
  levels: MeritLevels,
  instrument: MeritInstrument,
): CompleteMerit | IncompleteMerit | MeritRefusal {
  const refusal = refusalOf(levels, instrument);
  if (refusal !== null) return refusal;
  const aspects = instrument.aspects.map((aspect) => aspectScore(aspect, levels));
  const scores = aspects.flatMap(({ indicators }) => indicators);
  const open = scores.filter(({ level }) => level === null);
  const present = aspects.reduce((sum, { score }) => sum + score, 0);
  const openWeight = open.reduce((sum, { weight }) => sum + weight, 0);
  const count: MeritCount = {
    ok: true,
    aspects,
    filled: scores.length - open.length,
    of: scores.length,
    lowest: present + openWeight * LOWEST_LEVEL,
    highest: present + openWeight * HIGHEST_LEVEL,
  };
  if (open.length > 0) return { ...count, complete: false, missing: open.map(({ code }) => code) };
  const index = microRatio(present, instrumentWeight(instrument) * HIGHEST_LEVEL);
  return { ...count, complete: true, total: present, index, band: bandOf(present, instrument) };
}

const LOWEST_LEVEL = Math.min(...MERIT_LEVELS);
const HIGHEST_LEVEL = Math.max(...MERIT_LEVELS);

function refusalOf(levels: MeritLevels, instrument: MeritInstrument): MeritRefusal | null {
  const known = new Set(indicatorsOf(instrument).map(({ code }) => code));
  const unknown = Object.keys(levels).filter((code) => !known.has(code));
  if (unknown.length > 0) return { ok: false, code: 'merit.indicator-unknown', indicators: unknown };
  const invalid = Object.entries(levels).flatMap(([code, level]) =>
    level === null || isMeritLevel(level) ? [] : [code],
  );
  return invalid.length > 0 ? { ok: false, code: 'merit.level-invalid', indicators: invalid } : null;
}

/** Whether a number is a level of instrument A: 1, 2, 3 or 4. */
export function isMeritLevel(level: number): level is MeritLevel {
  return (MERIT_LEVELS as readonly number[]).includes(level);
}

function aspectScore(aspect: MeritAspect, levels: MeritLevels): AspectScore {
  const indicators = aspect.indicators.map(({ code, weight }): IndicatorScore => {
    const given = Object.hasOwn(levels, code) ? (levels[code] ?? null) : null;
    const level = given !== null && isMeritLevel(given) ? given : null;
    return { code, weight, level, score: level === null ? null : level * weight };
  });
  return {
    number: aspect.number,
    score: indicators.reduce((sum, { score }) => sum + (score ?? 0), 0),
    max: aspectWeight(aspect) * HIGHEST_LEVEL,
    indicators,
  };
}
