-- How long an assessment result counts, which of several, and what gate 3 answers after a raised jenjang are data of a
-- policy version (docs/domain/02). Versions from before say what they meant: three years, the newest, not met.
update scoring_policy_version
set version = version + 1, definition = definition || jsonb_build_object('assessment', jsonb_build_object(
  'validityYears', 3, 'counting', 'newest', 'raisedLevel', 'notMet',
  'citation', jsonb_build_object('text', 'Peraturan BKN 26/2019', 'confidence', 'S')))
where not definition ? 'assessment';

alter table scoring_policy_version
  add constraint scoring_policy_version_assessment check (definition #>> '{assessment,validityYears}' is not null);

-- The reason "without a post" had a code that an indicator of a policy may have too (preset C: position).
update talent_result r set missing = array_prepend('no-post', r.missing[2:])
from talent_input i
where (i.cycle_year, i.agency_id, i.period_id, i.employee_id) = (r.cycle_year, r.agency_id, r.period_id, r.employee_id)
  and i.position_id is null and r.missing[1] = 'position';

-- Of what was replaced the post is not known any more; whoever had one would have had a score of kinerja.
update talent_result_history set missing = array_prepend('no-post', missing[2:])
where missing[1] = 'position' and kinerja is null and potensial is null;
