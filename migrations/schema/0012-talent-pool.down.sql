drop table talent_result_history, talent_input_history, talent_result, talent_input, talent_period, scoring_policy_version, scoring_policy;
