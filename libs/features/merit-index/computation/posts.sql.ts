import { JPT_LEVELS, MANAGER_LEVELS } from './cycle.sql.js';

/** 3.1: every active post, and whether an SKJ of its own is in force on the data date. */
export const POSTS_WITH_STANDARD = `
  behind as (
    select case when p.level in ${JPT_LEVELS} then 'jptPosts'
                when p.level in ${MANAGER_LEVELS} then 'managerPosts' else 'otherPosts' end as part,
           p.code, p.name, null::text as post, u.name as unit, s.effective_from::text as detail,
           s.effective_from is not null as counted
    from cycle c cross join position p join org_unit u on u.id = p.org_unit_id
    left join lateral (
      select max(j.effective_from) as effective_from from job_standard j
      where j.position_id = p.id and j.voided_at is null and j.effective_from <= c.reference_date) s on true
    where p.active)`;
