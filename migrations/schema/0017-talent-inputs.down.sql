drop table agency_figure;

update talent_result set missing = array_prepend('position', missing[2:]) where missing[1] = 'no-post';
update talent_result_history set missing = array_prepend('position', missing[2:]) where missing[1] = 'no-post';

alter table scoring_policy_version drop constraint scoring_policy_version_assessment;

update scoring_policy_version set version = version + 1, definition = definition - 'assessment';
