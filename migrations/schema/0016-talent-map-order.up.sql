-- The order of the map's lists: the highest potensial first, who is not assessed last. A column, for an expression could
-- not be the start of a page under row-level security (negation is not leakproof), and a page at any depth must be.
drop index talent_result_box, talent_result_group;
alter table talent_result
  add column map_order integer not null generated always as (-coalesce(potensial, -1)) stored;
create index talent_result_map on talent_result (agency_id, period_id, map_order, employee_id);
create index talent_result_box on talent_result (agency_id, period_id, box, map_order, employee_id);
create index talent_result_group on talent_result (agency_id, period_id, post_group, map_order, employee_id);
