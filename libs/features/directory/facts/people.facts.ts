import { EMPLOYMENT_TYPES } from '#libs/domain/employment-type';
import { LEGAL_STATUSES, periodStanding } from '#libs/domain/legal-status';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import { retirementAgeSql, retirementDateSql } from '../retirements/retirement.sql.js';
import { levelOrderSql } from './level-order.js';

const DAY = '(select reference_date from cycle)';

/** Whoever is missing in a list of pairs is outside of every period, or for the agency to decide. */
function statusesWhere(test: (standing: ReturnType<typeof periodStanding>) => boolean): string {
  const pairs = [...LEGAL_STATUSES, null].flatMap((status) =>
    [...EMPLOYMENT_TYPES, null]
      .filter((type) => test(periodStanding(status, type)))
      .map((type) => `('${status ?? ''}', '${type ?? ''}')`),
  );
  return `(coalesce(e.legal_status, ''), coalesce(e.employment_type, '')) in (${pairs.join(', ')})`;
}

const POPULATION = statusesWhere(({ population }) => population === 'yes' || population === 'yesFlagged');
const BY_SETTING = statusesWhere(({ population }) => population === 'bySetting');
const GATE = `case when ${statusesWhere(({ gate }) => gate === 'met')} then 'met'
  when ${statusesWhere(({ gate }) => gate === 'notMet')} then 'notMet' else 'needsVerification' end`;

const LEVELS = POSITION_LEVELS.map((level) => `'${level}'`).join(', ');

/**
 * Facts of the people of a period (docs/domain/03, Computing a period), one row each, on the reference date. Names
 * `cycle` (reference_date, levels text[], excluded_families text[], include_pppk boolean) and, with `chosen`, takes
 * only those employees. Who has no post stays by the last class, with position_id NULL; one who awaits a first
 * placement stays with no class at all.
 * Columns: employee_id, org_unit_id, position_id, post_level, post_order, status_gate, study_leave, employment_type,
 * retirement_date.
 * @param chosen an SQL condition over `e`, such as "e.id = any($2::int[])"
 */
export function peopleFacts(chosen = 'true'): string {
  return `
  select e.id as employee_id, coalesce(case when l.running then p.org_unit_id end, e.org_unit_id) as org_unit_id,
         case when l.running then p.id end as position_id,
         p.level as post_level, ${levelOrderSql('p.level')} as post_order,
         ${GATE} as status_gate, e.legal_status = 'studyLeave' as study_leave, e.employment_type,
         ${retirementDateSql('e.birth_date', retirementAgeSql('p'))} as retirement_date
  from cycle, employee e
  left join lateral (
    select h.position_id, h.until is null or h.until >= ${DAY} as running from holding h
    where h.employee_id = e.id and h.kind = 'definitive' and h.voided_at is null and h.since <= ${DAY}
    order by h.since desc limit 1) l on true
  left join position p on p.id = l.position_id
  where ${chosen}
    and (${POPULATION} or (cycle.include_pppk and ${BY_SETTING}))
    and (p.level = any(cycle.levels) or (p.level is null and e.legal_status = 'awaitingPlacement'))
    and (p.family is null or p.family <> all(cycle.excluded_families))
    and (p.level is null or p.level in (${LEVELS}))`;
}
