import { type Figure, type SampleSize, sampleSize } from '#libs/domain/statistics';
import { type ExerciseEffect, exerciseEffect } from './exercise-effect.js';
import { type Halo, haloOf } from './halo.js';
import { groupedBy, type RatingRow, sharedRatings } from './rating-row.js';
import {
  driftOf,
  type NoDrift,
  type NoRangeRestriction,
  type NoSeverity,
  rangeRestrictionOf,
  severityOf,
} from './severity.js';

export interface RaterDiagnosis {
  readonly rater: string;
  /** All ratings of this rater, and those of what others rated too. */
  readonly ratings: number;
  readonly sharedRatings: number;
  /** Targets of which at least one rating is shared. */
  readonly sharedTargets: number;
  /** By the shared targets. */
  readonly sample: SampleSize;
  readonly severity: Figure<NoSeverity>;
  readonly rangeRestriction: Figure<NoRangeRestriction>;
  readonly halo: Halo;
  readonly drift: Figure<NoDrift>;
}

export interface PanelDiagnosis {
  /** In the order in which they first appear. */
  readonly raters: readonly RaterDiagnosis[];
  readonly exerciseEffect: ExerciseEffect;
}

/**
 * How each rater of an assessment rates, against the panel on the same target, tool and competency, and whether
 * the tools outweigh the competencies (docs/domain/07, Rater diagnostics).
 * @throws RangeError when a rater rates the same target, tool and competency twice
 */
export function diagnoseRaters(rows: readonly RatingRow[]): PanelDiagnosis {
  const shared = groupedBy(sharedRatings(rows), ({ rater }) => rater);
  const raters = [...groupedBy(rows, ({ rater }) => rater)].map(([rater, own]): RaterDiagnosis => {
    const compared = shared.get(rater) ?? [];
    const targets = new Set(compared.map(({ target }) => target)).size;
    return {
      rater,
      ratings: own.length,
      sharedRatings: compared.length,
      sharedTargets: targets,
      sample: sampleSize(targets),
      severity: severityOf(compared),
      rangeRestriction: rangeRestrictionOf(compared),
      halo: haloOf(own),
      drift: driftOf(compared),
    };
  });
  return { raters, exerciseEffect: exerciseEffect(rows) };
}
