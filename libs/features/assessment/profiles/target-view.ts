import { classStandard, GENERIC_CODES } from '#libs/domain/competency';
import { needsReassessment } from '#libs/domain/job-person-match';
import { type CompetencyNames, genericLines, technicalLines } from './competency-lines.js';
import type { Measure } from './measure.js';
import type { ResultFacts, TargetPost } from './profile.sql.js';
import type { TargetComparison } from './profile.view.js';
import { figureOf, matchView } from './result-view.js';

/** The result that is shown, against the standard of another post; a rise above the jenjang assessed is marked. */
export function comparisonOf(
  { standard: own, ...target }: TargetPost,
  result: ResultFacts | null,
  measure: Measure,
  names: CompetencyNames,
): TargetComparison {
  const { level } = target;
  const usual = classStandard(level);
  const figure =
    result && figureOf(levelsAlone(result), { ...measure, level, standard: { ...usual, ...own } });
  const basis = result && { assessed: result.assessedLevel, heldThen: result.heldThen };
  return {
    ...target,
    standardByDefault: GENERIC_CODES.some((code) => !Object.hasOwn(own, code)),
    needsReassessment: basis && needsReassessment({ present: level, ...basis }),
    match: figure && matchView(figure),
    competencies: genericLines(result, own, usual),
    technical: technicalLines(result, own, names),
  };
}

/** The figure a centre gives is about the post it assessed for, not about this one. */
function levelsAlone(result: ResultFacts): ResultFacts {
  return { ...result, givenJpm: null };
}
