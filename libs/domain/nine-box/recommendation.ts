import type { Box } from './box.js';

/** What the guideline recommends for the people of a box; the interface has the words. */
export const RECOMMENDATIONS = [
  'promote',
  'retain',
  'agencyTalentPool',
  'nationalTalentPool',
  'reward',
  'rotateOrExpand',
  'rotateOrEnrich',
  'rotate',
  'performanceCoaching',
  'performanceCounselling',
  'developCompetency',
  'studyAssignment',
  'suitablePlacement',
  'processByRegulation',
] as const;

export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** docs/domain/03, in the order of the text. The words may be edited per policy, the boxes not. */
const RECOMMENDED: Readonly<Record<Box, readonly Recommendation[]>> = {
  9: ['promote', 'retain', 'agencyTalentPool', 'nationalTalentPool', 'reward'],
  8: ['retain', 'agencyTalentPool', 'rotateOrExpand', 'performanceCoaching'],
  7: ['retain', 'agencyTalentPool', 'rotateOrEnrich', 'developCompetency', 'studyAssignment'],
  6: ['suitablePlacement', 'performanceCoaching', 'performanceCounselling'],
  5: ['suitablePlacement', 'performanceCoaching', 'developCompetency'],
  4: ['rotate', 'developCompetency'],
  3: ['performanceCoaching', 'performanceCounselling', 'developCompetency', 'suitablePlacement'],
  2: ['performanceCoaching', 'developCompetency', 'suitablePlacement'],
  1: ['processByRegulation'],
};

/** The recommendations of a box, in the order of the guideline. */
export function recommendationsOf(box: Box): readonly Recommendation[] {
  return RECOMMENDED[box];
}
