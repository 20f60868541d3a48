import type { ApplyStep, SetStatement } from '#libs/platform/import';

/** Levels that the rows of `alias` tell, one by one. */
const told = (alias: string) => `cross join lateral jsonb_each_text(${alias}.levels) as told (code, level)`;

/** The versions in force today, of posts for which the file names no date. */
const IN_FORCE = `
  (select distinct on (t.position_id) t.id, t.position_id, t.effective_from from job_standard t cross join run
   where t.voided_at is null and t.effective_from <= run.today
     and t.position_id in (select position_id from staged where stated_from is null)
   order by t.position_id, t.effective_from desc)`;

/** Posts of which the file tells something else than the version in force. */
const TOLD_OTHERWISE = `
  (select distinct i.position_id from staged i ${told('i')}
   join ${IN_FORCE} f on f.position_id = i.position_id
   left join job_standard_level l on l.job_standard_id = f.id and l.competency_code = told.code
   where i.stated_from is null and i.state = 'good' and l.level is distinct from told.level::smallint)`;

/**
 * A standard without a date takes effect on the day of the import, unless the version in force says the same: the
 * same file on another day changes nothing.
 */
export const JOB_STANDARD_RESOLVE: readonly SetStatement[] = [
  `update staged s set position_id = p.id, effective_from = s.stated_from from position p where p.code = s.position_code`,
  `update staged s set effective_from = f.effective_from
   from ${IN_FORCE} f left join ${TOLD_OTHERWISE} o on o.position_id = f.position_id
   where o.position_id is null and s.position_id = f.position_id and s.stated_from is null`,
  `update staged s set effective_from = run.today from run where s.effective_from is null and s.position_id is not null`,
  `update staged s set target_id = t.id from job_standard t
   where t.position_id = s.position_id and t.effective_from = s.effective_from and t.voided_at is null`,
];

/** The rows of one new standard share its id; the first of them makes it. */
export const JOB_STANDARD_LINK: readonly SetStatement[] = [
  `update staged s set target_id = f.target_id, leads = s.row_number = f.first
   from (select position_id, effective_from, min(target_id) as target_id, min(row_number) as first from staged
         where place is not null and is_new group by position_id, effective_from) f
   where s.place is not null and s.is_new and s.position_id = f.position_id and s.effective_from = f.effective_from`,
];

const INSERT_LEVELS = `
  insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
  select run.agency_id, s.target_id, told.code, told.level::smallint from good s cross join run ${told('s')}`;

/** How rows of format 4 become standards and their levels. */
export const JOB_STANDARD_STEPS: readonly ApplyStep[] = [
  {
    makesNew: true,
    rows: 'new',
    // Sections I and III stay as the version before has them.
    sql: `insert into job_standard (agency_id, id, position_id, effective_from, summary, education_level,
        education_fields, rank_text, requirements, performance_indicators)
      select run.agency_id, s.target_id, s.position_id, s.effective_from, coalesce(b.summary, ''), b.education_level,
        coalesce(b.education_fields, ''), coalesce(b.rank_text, ''), coalesce(b.requirements, '[]'),
        coalesce(b.performance_indicators, '{}')
      from good s cross join run left join lateral (
        select j.* from job_standard j where j.position_id = s.position_id and j.voided_at is null
          and j.effective_from < s.effective_from order by j.effective_from desc limit 1) b on true
      where s.leads order by s.place returning id`,
  },
  { makesNew: true, rows: 'new', sql: `${INSERT_LEVELS} order by s.place returning job_standard_id as id` },
  {
    makesNew: false,
    rows: 'standing',
    sql: `update job_standard_level t set level = told.level::smallint, version = t.version + 1 from good s ${told('s')}
      where t.job_standard_id = s.target_id and t.competency_code = told.code and t.level <> told.level::smallint
      returning t.job_standard_id as id`,
  },
  {
    makesNew: false,
    rows: 'standing',
    sql: `${INSERT_LEVELS} where not exists (
        select from job_standard_level l where l.job_standard_id = s.target_id and l.competency_code = told.code)
      order by s.place returning job_standard_id as id`,
  },
];

/** Rows of standards that stand and change. */
export const JOB_STANDARDS_CHANGED: SetStatement = `
  select s.row_number from good s where s.target_id in (
    select g.target_id from good g ${told('g')}
    left join job_standard_level l on l.job_standard_id = g.target_id and l.competency_code = told.code
    where l.level is distinct from told.level::smallint)`;
