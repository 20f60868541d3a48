import type { talentProblems as source } from '../id/problems-talent.js';

export const talentProblems: Record<keyof typeof source, string> = {
  'scoringPolicy.version-not-found': 'This version was not found. Reload the list of policies.',
  'scoringPolicy.not-found': 'This policy was not found. Reload the list of policies.',
  'scoringPolicy.draft-exists': 'This policy has a draft already. Change it or put it into force.',
  'scoringPolicy.in-use': 'A period was computed with this version, so it cannot change. Make a new version.',
  'scoringPolicy.invalid':
    'This policy is not sound yet: its weights, bounds or indicators. Correct the part named.',
  'scoringPolicy.code-taken': 'Your agency uses this preset already. Open the one that stands.',
  'scoringPolicy.not-draft': 'This version is in force and cannot change. Make a new version.',
  'scoringPolicy.day-taken': 'Another policy begins on that day. Choose another day.',
  'talentPeriod.not-found': 'This period was not found. Reload the list of periods.',
  'talentPeriod.name-taken': 'A period has this name. Choose another.',
  'talentPeriod.year-unsupported': 'The reference date must lie in the years 2023 to 2034.',
  'talentPeriod.no-policy': 'No scoring policy is in force on the reference date. Put one into force first.',
  'talentPeriod.wrong-state': 'The state of this period does not allow that. Reload to see its state.',
  'talentPeriod.computing': 'This period is being computed. Wait until it is done, then try again.',
  'talentPeriod.person-not-found': 'This person is not on the map of this period.',
  'scoring.input-invalid': 'An input has a value it cannot have. Check this person’s data.',
};
