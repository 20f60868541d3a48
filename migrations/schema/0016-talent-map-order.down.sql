alter table talent_result drop column map_order;
create index talent_result_box on talent_result (agency_id, period_id, box, potensial desc, employee_id)
  include (kinerja, talent_score);
create index talent_result_group on talent_result (agency_id, period_id, post_group, potensial desc, employee_id)
  include (kinerja, box, talent_score);
