alter table assessment_result drop column participant_id;
drop table assessment_report, assessment_narrative, assessment_integration, assessment_potential, assessment_rating,
  assessment_slot, assessment_assignment, assessment_conflict, assessment_attendance, assessment_participant_standard,
  assessment_participant, assessment_team_member, assessment_room, assessment_group, assessment_batch,
  assessment_matrix_cell, assessment_tool, assessment_event_competency, assessment_event_move, assessment_event;
alter table membership drop column employee_id;
