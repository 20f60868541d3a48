drop table assessment_private_note;
alter table assessment_assignment drop column completed_at;
alter table assessment_assignment
  add column private_note text not null default '' check (length(private_note) <= 10000);
