import { GENERIC_CODES } from '#libs/domain/competency';
import type { ExpiryState } from './expiry.view.js';

const CODES = GENERIC_CODES.map((code) => `'${code}'`).join(', ');

/** Last day of the result `r`, included: libs/domain/job-person-match, lastValidDay. */
const lastDay = (years: string) =>
  `least(r.valid_until, (r.assessed_on + make_interval(years => ${years}))::date)`;

/** A result that gives a JPM: all nine levels, or the centre's own figure. */
const GIVES_MATCH = `(r.given_jpm is not null or (
  select count(*) from assessment_result_level l where l.result_id = r.id and l.competency_code in (${CODES})) = ${GENERIC_CODES.length})`;

/** SQL of the days and the number that `coversSql` names. */
export interface CoverTerms {
  readonly today: string;
  /** Up to when a result is about to end. */
  readonly horizon: string;
  /** Years a result counts. */
  readonly years: string;
}

/**
 * SELECT of present holders and until when their results cover them, one row each. Columns: id (of the employee),
 * position_id, horizon, result_id, assessed_on, institution, accreditation, origin, valid_until; the last six NULL for whoever has no result that
 * gives a JPM. The result that lasts longest covers, of two that end on one day the newer.
 * @param chosen an SQL condition over the position `p`
 */
export function coversSql({ today, horizon, years }: CoverTerms, chosen: string): string {
  return `
  select h.employee_id as id, h.position_id, ${horizon} as horizon, c.result_id, c.assessed_on, c.institution, c.accreditation,
         case when c.result_id is null then null when c.participant_id is null then 'external' else 'own' end as origin,
         c.valid_until
  from position p join holding h on h.position_id = p.id join employee e on e.id = h.employee_id
  left join lateral (
    select r.id as result_id, r.assessed_on, r.institution, r.accreditation, r.participant_id, ${lastDay(years)} as valid_until
    from assessment_result r
    where r.employee_id = h.employee_id and r.voided_at is null and r.assessed_on <= ${today} and ${GIVES_MATCH}
    order by valid_until desc, r.assessed_on desc, r.id desc limit 1) c on true
  where h.kind = 'definitive' and h.voided_at is null and h.since <= ${today}
    and (h.until is null or h.until >= ${today}) and e.legal_status is distinct from 'left' and ${chosen}`;
}

/** SQL condition of a list over `c` (coversSql); a last day on today or on the horizon still belongs. */
export function stateSql(state: ExpiryState, today: string): string {
  const conditions: Readonly<Record<ExpiryState, string>> = {
    expiring: `c.valid_until between ${today} and c.horizon`,
    expired: `c.valid_until < ${today}`,
    never: 'c.valid_until is null',
  };
  return conditions[state];
}
