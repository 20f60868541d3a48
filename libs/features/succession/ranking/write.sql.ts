const COLUMNS = {
  list: 'text',
  standing: 'text',
  rank: 'smallint',
  tied: 'boolean',
  flagged: 'boolean',
  keys: 'jsonb',
  eligibility: 'jsonb',
  readiness: 'text',
  heals_on: 'date',
  reference_date: 'date',
};
const NAMES = Object.keys(COLUMNS);
const TYPES = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);

/**
 * Makes the candidates of the posts $3 those of the JSON $4, of period $2 (agency $1), writing only what differs.
 * Gives position_id of every post whose lists changed.
 */
export const WRITE_CANDIDATES = `
  with given as materialized (
    select * from jsonb_to_recordset($4::jsonb) as g (position_id int, employee_id int, ${TYPES.join(', ')})
  ), gone as (
    delete from succession_candidate c where c.position_id = any($3::int[])
      and not exists (select from given g where g.position_id = c.position_id and g.employee_id = c.employee_id)
    returning c.position_id
  ), put as (
    insert into succession_candidate as c (agency_id, period_id, position_id, employee_id, ${NAMES.join(', ')})
    select $1::int, $2::int, position_id, employee_id, ${NAMES.join(', ')} from given
    on conflict (agency_id, position_id, employee_id) do update
    set period_id = excluded.period_id, ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
    where (c.period_id, ${NAMES.map((name) => `c.${name}`).join(', ')})
      is distinct from (excluded.period_id, ${NAMES.map((name) => `excluded.${name}`).join(', ')})
    returning c.position_id
  )
  select position_id as "positionId" from gone union select position_id from put`;

/** Takes away the lists of posts that need no successor any more: all but $1 (int[]), among $2 (int[], null: all). */
export const CLEAR_OTHERS = `
  with gone as (
    delete from succession_candidate
    where position_id <> all($1::int[]) and ($2::int[] is null or position_id = any($2::int[]))
    returning position_id
  ) select distinct position_id as "positionId" from gone`;
