import { LEVEL_HUNDREDTHS, type LevelHundredths } from '#libs/domain/competency';
import { type Micro, microRatio } from '#libs/domain/micro';
import type { FinalRounding } from './rating.js';

/** An exact mean of levels, in hundredths of a level: numerator / denominator, the denominator positive. */
export interface ExactMean {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A mean and how often it counts. */
export interface WeightedMean {
  readonly mean: ExactMean;
  readonly weight: number;
}

/** The mean of the assessors within a tool: what has no level is left out, 0 is a rating. Null: none has a level. */
export function meanOfLevels(levels: readonly (LevelHundredths | null)[]): ExactMean | null {
  const rated = levels.filter((level) => level !== null);
  if (rated.length === 0) return null;
  return {
    numerator: BigInt(rated.reduce((sum, level) => sum + level, 0)),
    denominator: BigInt(rated.length),
  };
}

/** The weighted mean of means, exact. Null of none. */
export function meanOfMeans(parts: readonly WeightedMean[]): ExactMean | null {
  if (parts.length === 0) return null;
  const common = parts.reduce((product, { mean }) => product * mean.denominator, 1n);
  const total = parts.reduce(
    (sum, { mean, weight }) => sum + BigInt(weight) * mean.numerator * (common / mean.denominator),
    0n,
  );
  const weights = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  return { numerator: total, denominator: common * weights };
}

/** A mean for showing: millionths of a level, so 3.5 is 3_500_000. */
export function shownMean({ numerator, denominator }: ExactMean): Micro {
  return microRatio(numerator, denominator * BigInt(LEVEL_HUNDREDTHS));
}

/** Rounded once, half up, to what is stored: hundredths, or halves or whole levels of them. */
export function roundedLevel(
  { numerator, denominator }: ExactMean,
  rounding: FinalRounding,
): LevelHundredths {
  const step = BigInt(rounding === 0 ? 1 : rounding);
  const steps = (numerator * 2n + denominator * step) / (denominator * step * 2n);
  return Number(steps * step);
}

/** Whether a level lies at least a whole level from a mean: the meeting then says why. */
export function liesApart(level: LevelHundredths, { numerator, denominator }: ExactMean): boolean {
  const distance = BigInt(level) * denominator - numerator;
  const size = distance < 0n ? -distance : distance;
  return size >= BigInt(LEVEL_HUNDREDTHS) * denominator;
}
