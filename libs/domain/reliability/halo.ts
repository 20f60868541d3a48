import { deviationOf, type Figure, figure, meanOf, noFigure } from '#libs/domain/statistics';
import { type MeanCorrelation, meanCorrelation, pairsOf, type Variable } from './correlation-pairs.js';
import { groupedBy, type RatingRow } from './rating-row.js';

/** No target was rated on two competencies. */
export type NoSpread = 'tooFewCompetencies';

/** Halo of one rater: a small spread with a high correlation says that one impression colours all competencies. */
export interface Halo {
  /** Mean over targets of the SD over competencies, in units of the ratings. */
  readonly withinPersonDeviation: Figure<NoSpread> & { readonly targets: number };
  /** Mean correlation between competencies over targets. */
  readonly interCompetencyCorrelation: MeanCorrelation;
}

/** Halo in the ratings of one rater, the tools of a competency averaged first (docs/domain/07). */
export function haloOf(rows: readonly RatingRow[]): Halo {
  const competencies = variablesBy(rows, ({ competency }) => competency);
  const spreads = [...groupedBy(rows, ({ target }) => target).keys()].flatMap((target) => {
    const levels = competencies.flatMap((variable) => variable.get(target) ?? []);
    return deviationOf(levels) ?? [];
  });
  const spread = spreads.length === 0 ? noFigure('tooFewCompetencies' as const) : figure(meanOf(spreads));
  return {
    withinPersonDeviation: { ...spread, targets: spreads.length },
    interCompetencyCorrelation: meanCorrelation(pairsOf(competencies)),
  };
}

/** Mean level by target, for every value of a key. */
export function variablesBy(rows: readonly RatingRow[], keyOf: (row: RatingRow) => string): Variable[] {
  return [...groupedBy(rows, keyOf).values()].map(meanByTarget);
}

/** Mean level by target. */
export function meanByTarget(rows: readonly RatingRow[]): Variable {
  const targets = groupedBy(rows, ({ target }) => target);
  return new Map([...targets].map(([target, own]) => [target, meanOf(own.map(({ level }) => level))]));
}
