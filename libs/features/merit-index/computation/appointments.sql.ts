import { fullName } from '#libs/features/directory/access';
import { appointmentFacts } from '#libs/features/directory/facts';
import { targetPostFacts } from '#libs/features/succession/facts';
import { JPT_LEVELS, MANAGER_LEVELS } from './cycle.sql.js';

/** The CTE `appointments`: who came into a post in the assessment year or the one before, up to the data date. */
const APPOINTMENTS = `appointments as materialized (
  select e.nip as code, ${fullName('e')} as name, p.name as post, u.name as unit, a.level, a.move, a.from_pool,
         a.complete, a.since >= c.year_begins as this_year,
         exists (select from appointment x where x.id = a.appointment_id and x.succession_plan_id is not null) as from_plan,
         concat_ws(', ', a.decree_number, a.since::text, a.bkn_number, a.reason) as detail
  from cycle c cross join (${appointmentFacts}) a
  join employee e on e.id = a.employee_id join position p on p.id = a.position_id
  join org_unit u on u.id = p.org_unit_id)`;

const columns = (part: string, counted: string) =>
  `'${part}' as part, code, name, post, unit, detail, ${counted} as counted`;

/** Appointments of the year whose record points to the pool, or to a plan: the list was used (docs/domain/05). */
const used = (part: string, by: string) =>
  `select ${columns(part, 'true')} from appointments where this_year and ${by}`;

/** 4.2: promotions and transfers of the year, and whether their record points to the pool or a plan. */
export const REASONED_MOVEMENTS = `${APPOINTMENTS},
  behind as (
    select ${columns('movementsWithReason', 'from_pool')} from appointments
    where this_year and move in ('promotion', 'transfer'))`;

/** 4.3 and 4.4: JPT fillings of the two years, and administrator and pengawas appointments of the year. */
export const FILLINGS = `${APPOINTMENTS},
  behind as (
    select ${columns('jptFillingsComplete', 'complete')} from appointments where level in ${JPT_LEVELS}
    union all
    select ${columns('managersFromPool', 'from_pool')} from appointments
    where this_year and level in ${MANAGER_LEVELS})`;

/** 3.3: talent periods of the year that were computed, and how they were used. */
export const TALENT_POOL = `${APPOINTMENTS},
  behind as (
    select case when t.state in ('approved', 'published', 'archived') then 'approved' else 'computed' end as part,
           null::text as code, t.name, null::text as post, null::text as unit,
           concat_ws(', ', t.decree_number, coalesce(t.decree_date, t.reference_date)::text) as detail, true as counted
    from cycle c join talent_period t on t.cycle_year = c.year and t.state <> 'draft'
    union all ${used('appointmentsFromPool', 'from_pool')})`;

/** 3.4: target posts, whether an approved plan that runs on the data date names a ranked successor, and its use. */
export const SUCCESSION_PLANS = `${APPOINTMENTS},
  behind as (
    select 'postsWithSuccessor' as part, p.code, p.name, null::text as post, u.name as unit,
           concat_ws(', ', n.decree_number, n.decree_date::text) as detail, t.successors > 0 as counted
    from (${targetPostFacts}) t join position p on p.id = t.position_id join org_unit u on u.id = p.org_unit_id
    left join succession_plan n on n.id = t.plan_id
    union all ${used('appointmentsFromPlan', 'from_plan')})`;
