import { validResultFacts } from '#libs/features/assessment/facts';
import { fullName } from '#libs/features/directory/access';
import { groupSql } from './cycle.sql.js';

/** Active PNS with a definitive post on the data date: docs/domain/05, "people with a post only". */
const PEOPLE = `
  select e.id as employee_id, e.nip, ${fullName('e')} as name, p.name as post, u.name as unit,
         ${groupSql('p.level')} as part
  from cycle c cross join employee e
  join holding h on h.employee_id = e.id and h.kind = 'definitive' and h.voided_at is null
    and h.since <= c.reference_date and (h.until is null or h.until >= c.reference_date)
  join position p on p.id = h.position_id
  join org_unit u on u.id = p.org_unit_id
  where e.employment_type = 'pns' and e.legal_status = 'active'`;

/** 3.2: every one of them, and whether a result with competency levels or a JPM is valid on the data date. */
export const ASSESSED_PEOPLE = `
  people as materialized (${PEOPLE}), valid_results as materialized (${validResultFacts}),
  behind as (
    select m.part, m.nip as code, m.name, m.post, m.unit, v.assessed_on::text as detail,
           v.assessed_on is not null as counted
    from people m
    left join (
      select employee_id, max(assessed_on) as assessed_on from valid_results
      where has_levels or given_jpm is not null group by employee_id) v on v.employee_id = m.employee_id
    where m.part is not null)`;
