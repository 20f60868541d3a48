import { DomainError } from '#libs/domain/errors';

/** Divisible by every scale maximum from 1 to 10. */
const SCALES = 2520;
const HUNDREDTHS = 100;
const ASPECTS = 8;
const COMPETENCIES = 9;
const HIGHEST_LEVEL = 5;

/** Eight aspects in hundredths of a level, over any scale maximum from 1 to 10. */
export const POTENTIAL_SHARE_DENOMINATOR = ASPECTS * HUNDREDTHS * SCALES;

/** Nine levels of 5 and eight aspects brought to 5, in hundredths: (9x5 + 8x5) x 100 x 2520. */
export const POTKOM_SHARE_DENOMINATOR = (COMPETENCIES + ASPECTS) * HIGHEST_LEVEL * HUNDREDTHS * SCALES;

/** The eight potential aspects of one result, in hundredths of a level, with the top of their scale. */
export interface PotentialAspects {
  readonly hundredths: readonly number[];
  readonly scaleMaximum: number;
}

/**
 * sum / (maximum x 8), exact, as a numerator over `POTENTIAL_SHARE_DENOMINATOR` (docs/domain/02, potential).
 * Throws `scoring.aspects-invalid` unless there are eight aspects within a scale of 1..10.
 */
export function potentialShare({ hundredths, scaleMaximum }: PotentialAspects): number {
  requireWithin(hundredths, ASPECTS, scaleMaximum);
  return sum(hundredths) * (SCALES / scaleMaximum);
}

/**
 * Potkom of preset B: (nine levels + eight aspects) / (9x5 + 8x5), exact, as a numerator over
 * `POTKOM_SHARE_DENOMINATOR`. Levels in hundredths of a level; aspects of another scale are brought to 5 (a
 * guess: the formula is published for the scale of 5 only).
 * Throws `scoring.levels-invalid` or `scoring.aspects-invalid`.
 */
export function potkomShare(levelHundredths: readonly number[], aspects: PotentialAspects): number {
  requireWithin(levelHundredths, COMPETENCIES, HIGHEST_LEVEL, 'scoring.levels-invalid');
  requireWithin(aspects.hundredths, ASPECTS, aspects.scaleMaximum);
  const scale = (SCALES / aspects.scaleMaximum) * HIGHEST_LEVEL;
  return sum(levelHundredths) * SCALES + sum(aspects.hundredths) * scale;
}

function requireWithin(
  hundredths: readonly number[],
  length: number,
  maximum: number,
  code = 'scoring.aspects-invalid',
): void {
  const scaleFits = Number.isInteger(maximum) && maximum >= 1 && maximum <= 10;
  const fits = (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value <= maximum * HUNDREDTHS;
  if (!scaleFits || hundredths.length !== length || !hundredths.every(fits))
    throw new DomainError('invalid', code, { hundredths: [...hundredths], maximum });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
