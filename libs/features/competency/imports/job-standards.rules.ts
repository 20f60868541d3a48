import { GENERIC_CODES } from '#libs/domain/competency';
import type { ImportRule } from '#libs/platform/import';

const GENERIC = `unnest(array[${GENERIC_CODES.map((code) => `'${code}'`).join(', ')}])`;

/** Competencies that good rows of the file name, by post and effective date. */
const NAMED = `
  (select s.row_number, s.position_id, s.effective_from, told.code
   from staged s cross join lateral jsonb_object_keys(s.levels) as told (code)
   where s.state = 'good' and s.position_id is not null)`;

/** What docs/domain/02 says of a job standard, over all rows that make one. */
export const JOB_STANDARD_RULES: readonly ImportRule[] = [
  {
    code: 'position.unknown',
    field: 'position',
    severity: 'error',
    sql: `select row_number, null::jsonb as details from staged where position_code is not null and position_id is null`,
  },
  {
    // One row for a whole post and one for a single competency of it.
    code: 'key.conflict',
    field: null,
    severity: 'error',
    sql: `select row_number, jsonb_build_object('row', min(case when row_number = first then last else first end)) as details
          from (select row_number, min(row_number) over k as first, max(row_number) over k as last
                from ${NAMED} n window k as (partition by position_id, effective_from, code)) c
          where first <> last group by row_number`,
  },
  {
    code: 'standard.incomplete',
    field: 'position',
    severity: 'error',
    sql: `select s.row_number, jsonb_build_object('missing', m.missing) as details
          from staged s join (
            select g.position_id, g.effective_from, string_agg(w.code, ', ' order by w.code) as missing
            from (select distinct position_id, effective_from, target_id from staged
                  where state = 'good' and position_id is not null) g
            cross join ${GENERIC} as w (code)
            left join (select distinct position_id, effective_from, code from ${NAMED} n) f
              on f.position_id = g.position_id and f.effective_from = g.effective_from and f.code = w.code
            left join job_standard_level l on l.job_standard_id = g.target_id and l.competency_code = w.code
            where f.code is null and l.id is null group by g.position_id, g.effective_from
          ) m on m.position_id = s.position_id and m.effective_from = s.effective_from
          where s.state = 'good'`,
  },
  {
    // A standard may come before the words.
    code: 'standard.code-wordless',
    field: 'competency',
    severity: 'warning',
    sql: `select distinct n.row_number, null::jsonb as details from ${NAMED} n
          where n.code not in (select w.code from ${GENERIC} as w (code)) and not exists (
            select from competency c join competency_dictionary d on d.id = c.dictionary_id
            where d.effective_from is not null and c.code = n.code)`,
  },
  {
    code: 'position.inactive',
    field: 'position',
    severity: 'warning',
    sql: `select s.row_number, null::jsonb as details from staged s join position p on p.id = s.position_id
          where not p.active and s.state = 'good'`,
  },
];
