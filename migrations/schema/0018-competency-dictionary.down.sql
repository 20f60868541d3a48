alter table job_standard
  drop column summary, drop column education_level, drop column education_fields, drop column rank_text,
  drop column requirements, drop column performance_indicators;
drop table competency_level, competency, competency_dictionary;
drop function competency_version_in_use;
