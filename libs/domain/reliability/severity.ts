import {
  deviationOf,
  type Figure,
  figure,
  meanOf,
  noFigure,
  type SampleSize,
  sampleSize,
  slopeOf,
} from '#libs/domain/statistics';
import { type RatingTable, widthOf } from './rating-table.js';
import { groupedBy, type SharedRating, sharedOfTable } from './rating-row.js';

/** The rater shares no target with anybody. */
export type NoSeverity = 'noSharedTarget';
/** Also: a single shared rating, or a panel whose mean is the same everywhere. */
export type NoRangeRestriction = NoSeverity | 'tooFewRatings' | 'noVariation';
/** Also: the shared ratings were given on one day, or on none that is known. */
export type NoDrift = NoSeverity | 'tooFewDays';

/**
 * Mean of (rating - panel mean) over what others rated too, the rater included in the panel: positive rates
 * higher, which is more lenient. In units of the ratings.
 */
export function severityOf(ratings: readonly SharedRating[]): Figure<NoSeverity> {
  if (ratings.length === 0) return noFigure('noSharedTarget');
  return figure(meanOf(ratings.map(({ level, panel }) => level - panel)));
}

/** SD of the rater over the SD of the panel mean on the same: below 1 uses less of the scale than the panel. */
export function rangeRestrictionOf(ratings: readonly SharedRating[]): Figure<NoRangeRestriction> {
  if (ratings.length === 0) return noFigure('noSharedTarget');
  const own = deviationOf(ratings.map(({ level }) => level));
  const panel = deviationOf(ratings.map((rating) => rating.panel));
  if (own === null || panel === null) return noFigure('tooFewRatings');
  return panel === 0 ? noFigure('noVariation') : figure(own / panel);
}

/** Slope of the severity over the assessment days, in rating units per day: positive grows more lenient. */
export function driftOf(ratings: readonly SharedRating[]): Figure<NoDrift> {
  if (ratings.length === 0) return noFigure('noSharedTarget');
  const dated = ratings.flatMap(({ day, level, panel }) =>
    day === null ? [] : [{ day, lean: level - panel }],
  );
  const slope = slopeOf({ x: dated.map(({ day }) => day), y: dated.map(({ lean }) => lean) });
  return slope === null ? noFigure('tooFewDays') : figure(slope);
}

export type RaterSeverity = Figure<NoSeverity> & {
  /** Targets shared with another rater. */
  readonly targets: number;
  readonly sample: SampleSize;
};

/**
 * Severity of every rater of a table, in the order of its columns. A target counts for whoever rated it,
 * against all who did; targets with one rating do not count.
 * @throws RangeError when rows differ in length
 */
export function severities(table: RatingTable): RaterSeverity[] {
  const byRater = groupedBy(sharedOfTable(table), ({ rater }) => rater);
  return Array.from({ length: widthOf(table) }, (_, rater) => {
    const ratings = byRater.get(String(rater)) ?? [];
    return { ...severityOf(ratings), targets: ratings.length, sample: sampleSize(ratings.length) };
  });
}
