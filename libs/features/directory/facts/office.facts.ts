/**
 * Facts of units: the perangkat daerah each belongs to, which is the unit directly under the agency's root (the unit
 * itself where it is the root). Columns: unit_id, office_id, office_name. From each unit upwards, so that a few units
 * cost as much in a large agency as in a small one.
 * @param units an SQL SELECT of the ids asked for
 */
export function officeFactsOf(units: string): string {
  return `
  with recursive up as (
    select id as unit_id, id, name, parent_id from org_unit where id in (${units})
    union all
    select t.unit_id, u.id, u.name, u.parent_id from up t join org_unit u on u.id = t.parent_id
  )
  select t.unit_id, t.id as office_id, t.name as office_name
  from up t left join org_unit above on above.id = t.parent_id
  where above.parent_id is null and (above.id is not null or t.id = t.unit_id)`;
}

/** The same of all units of the agency. */
export const officeFacts = officeFactsOf('select id from org_unit');
