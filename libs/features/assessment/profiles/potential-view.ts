import { POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS, potentialScore } from '#libs/domain/competency';
import { countingResult } from '#libs/domain/job-person-match';
import { formatMicro } from '#libs/domain/micro';
import type { Measure } from './measure.js';
import type { ResultFacts } from './profile.sql.js';
import type { PotentialView } from './profile.view.js';

/** The eight aspects of the valid result that counts for them (the newest that has all, or the best by setting), else of the newest that has any; null: none has. */
export function potentialOf(
  results: readonly ResultFacts[],
  { today: on, validityYears: years, counting: rule }: Measure,
): PotentialView | null {
  const whole = countingResult(results, { on, years, rule, input: scoreOf });
  const some = (result: ResultFacts) => (Object.keys(result.aspects).length > 0 ? 1 : null);
  const result = whole ?? countingResult(results, { on, years, input: some });
  return result && viewOf(result);
}

function viewOf(result: ResultFacts): PotentialView {
  const { id, assessedOn, scaleMin, scaleMax, aspects } = result;
  const score = scoreOf(result);
  return {
    resultId: id,
    assessedOn,
    scaleMin,
    scaleMax,
    aspects: POTENTIAL_ASPECTS.map((aspect) => ({
      aspect,
      name: POTENTIAL_ASPECT_HEADERS[aspect],
      value: aspects[aspect] ?? null,
    })),
    score: score === null ? null : formatMicro(score),
  };
}

function scoreOf({ aspects, scaleMin, scaleMax }: ResultFacts): number | null {
  const score = potentialScore(aspects, { min: scaleMin, max: scaleMax });
  return score.ok ? score.value : null;
}
