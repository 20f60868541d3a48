-- How long an assessment result counts, which of several, and what gate 3 answers after a raised jenjang are data of a
-- policy version (docs/domain/02). Versions from before say what they meant: three years, the newest, not met.
update scoring_policy_version
set version = version + 1, definition = definition || jsonb_build_object('assessment', jsonb_build_object(
  'validityYears', 3, 'counting', 'newest', 'raisedLevel', 'notMet',
  'citation', jsonb_build_object('text', 'Peraturan BKN 26/2019', 'confidence', 'S')))
where not definition ? 'assessment';

alter table scoring_policy_version
  add constraint scoring_policy_version_assessment check (definition #>> '{assessment,validityYears}' is not null);
