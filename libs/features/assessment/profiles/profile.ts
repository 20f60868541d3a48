import type { CalendarDate } from '#libs/domain/calendar';
import { classStandard, GENERIC_CODES } from '#libs/domain/competency';
import { countingResult, isValidOn } from '#libs/domain/job-person-match';
import { formatMicro } from '#libs/domain/micro';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import { type CompetencyNames, genericLines, technicalLines, technicalValue } from './competency-lines.js';
import type { Measure, ResultRules } from './measure.js';
import { potentialOf } from './potential-view.js';
import type { ProfileFacts, ResultFacts, TargetPost } from './profile.sql.js';
import type { CompetencyProfile, ProfileStanding } from './profile.view.js';
import { figureOf, resultView } from './result-view.js';
import { comparisonOf } from './target-view.js';

type Profile = Omit<CompetencyProfile, 'employeeId'>;

/** What is known beside the rows of a person. */
export interface ProfileAround {
  readonly names: CompetencyNames;
  readonly target: TargetPost | null;
}

/** A person's profile (docs/domain/02, Profile and development), explained by the rules of libs/domain. */
export function profileOf(
  facts: ProfileFacts,
  today: CalendarDate,
  rules: ResultRules,
  { names, target }: ProfileAround,
): Profile {
  const level = POSITION_LEVELS.find((each) => each === facts.level) ?? null;
  const usual = level && classStandard(level);
  const standard = usual && { ...usual, ...facts.standard };
  const measure: Measure = { ...rules, today, level, standard };
  const { variant, validityYears: years, counting: rule } = rules;
  const counting = countingResult(facts.results, {
    on: today,
    years,
    rule,
    input: (result) => figureOf(result, measure)?.value ?? null,
  });
  const technical = technicalOf(facts, measure);
  const shown = counting ?? facts.results.find((result) => isValidOn(result, today, years)) ?? null;
  return {
    referenceDate: today,
    variant,
    validityYears: years,
    counting: rule,
    positionName: facts.positionName,
    level: facts.level,
    standardFrom: facts.standardFrom,
    standardByDefault: level !== null && GENERIC_CODES.some((code) => !Object.hasOwn(facts.standard, code)),
    standing: standingOf(facts.results, measure, counting),
    countingId: counting?.id ?? null,
    competencies: genericLines(shown, facts.standard, usual),
    technical: technicalLines(technical?.result ?? shown, facts.standard, names),
    technicalMatch: technical && formatMicro(technical.value),
    potential: potentialOf(facts.results, measure),
    target: target && comparisonOf(target, shown, measure, names),
    results: facts.results.map((result) => resultView(result, measure)),
  };
}

/** The technical JPM of the result that counts for it, which need not be the one of the generic JPM. */
function technicalOf({ results, standard }: ProfileFacts, measure: Measure) {
  const { today: on, validityYears: years, counting: rule, variant } = measure;
  const input = (result: ResultFacts) => technicalValue(result, standard, variant);
  const result = countingResult(results, { on, years, rule, input });
  const value = result && input(result);
  return result !== null && value !== null ? { result, value } : null;
}

function standingOf(
  results: readonly ResultFacts[],
  { level, today, validityYears }: Measure,
  counting: ResultFacts | null,
): ProfileStanding {
  if (counting) return 'assessed';
  if (results.length === 0) return 'neverAssessed';
  if (level === null) return 'noPost';
  return results.some((result) => isValidOn(result, today, validityYears)) ? 'incomplete' : 'expired';
}
