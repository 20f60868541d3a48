drop table feedback_360, discipline, team_assignment, award, position_history, training;
alter table employee_education drop column field_match;
