import { PRESETS } from '#libs/domain/scoring';

/**
 * SQL of how many years an assessment result counts: by the agency's policy in force on a day, else the default of the
 * presets (docs/domain/02, Validity).
 * @param day an SQL date
 */
export function validityYearsSql(day: string): string {
  return `coalesce((select (v.definition #>> '{assessment,validityYears}')::int from scoring_policy_version v
    where v.state = 'effective' and v.effective_from <= ${day} order by v.effective_from desc limit 1),
    ${PRESETS.A.assessment.validityYears})`;
}
