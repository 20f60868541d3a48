import type { meritProblems as source } from '../id/problems-merit.js';

export const meritProblems: Record<keyof typeof source, string> = {
  'merit.not-found': 'This assessment of the merit system was not found.',
  'merit.year-taken': 'The assessment of this year is open already. Choose the year in the list.',
  'merit.closed': 'This assessment is closed. Open it again before changing it.',
  'merit.date-outside-year': 'The data date must lie in the year of the assessment.',
  'merit.indicator-unknown': 'The instrument has no such indicator.',
  'merit.level-invalid': 'The level of an indicator is 1, 2, 3 or 4.',
  'merit.not-chosen': 'Nobody chose this level by hand, so there is nothing to take back.',
  'merit.no-evidence': 'No evidence can be made: the indicator is not computed, or not yet.',
};
