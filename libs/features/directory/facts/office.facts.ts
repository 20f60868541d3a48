/**
 * Facts of units: the perangkat daerah each belongs to, which is the unit directly under the agency's root (the unit
 * itself where it is the root). Columns: unit_id, office_id, office_name.
 */
export const officeFacts = `
  with recursive tree as (
    select id as unit_id, id as office_id, name as office_name, 0 as depth from org_unit
    where parent_id is null
    union all
    select u.id, case when t.depth = 0 then u.id else t.office_id end,
           case when t.depth = 0 then u.name else t.office_name end, t.depth + 1
    from tree t join org_unit u on u.parent_id = t.unit_id
  ) select unit_id, office_id, office_name from tree`;
