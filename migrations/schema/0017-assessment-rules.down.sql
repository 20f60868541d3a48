alter table scoring_policy_version drop constraint scoring_policy_version_assessment;

update scoring_policy_version set version = version + 1, definition = definition - 'assessment';
