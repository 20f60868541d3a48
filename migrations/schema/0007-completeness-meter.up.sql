-- Derived, not a fact: how full each person's data are, recomputed from the present state after each change, so it is
-- neither audited nor versioned. `missing` names fields as table.field.
create table employee_completeness (
  agency_id integer not null references agency (id),
  employee_id integer not null,
  org_unit_id integer,
  basics_filled smallint not null,
  basics_required smallint not null,
  rank_filled smallint not null,
  rank_required smallint not null,
  position_filled smallint not null,
  position_required smallint not null,
  education_filled smallint not null,
  education_required smallint not null,
  missing text[] not null,
  primary key (agency_id, employee_id),
  foreign key (agency_id, employee_id) references employee (agency_id, id) on delete cascade
);
create index employee_completeness_unit on employee_completeness (agency_id, org_unit_id);
alter table employee_completeness enable row level security;
create policy tenant on employee_completeness
  using (agency_id = nullif(current_setting('app.agency', true), '')::int)
  with check (agency_id = nullif(current_setting('app.agency', true), '')::int);
