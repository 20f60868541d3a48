import type { developmentProblems as source } from '../id/problems-development.js';
import { textOf } from '../id/problem-details.js';
import type { Translated } from '../translated.js';

export const developmentProblems: Translated<typeof source> = {
  'development.plan-not-found': 'This development plan was not found, or is outside your unit.',
  'development.item-not-found': 'This item was not found, or is outside your unit.',
  'development.evidence-not-found': 'This file was not found, or is outside your unit.',
  'development.plan-exists': ({ year }) => `This person already has a development plan for ${textOf(year)}.`,
  'development.no-gaps':
    'There is no negative gap by the results that are valid. Begin the plan without proposed items.',
  'development.no-person':
    'Your account is not tied to a person of the agency. Ask the agency admin to tie it on the page Users.',
  'development.no-items': 'Add at least one item before you submit the plan.',
  'development.wrong-state': 'This does not apply to the state the plan is in.',
  'development.not-a-draft': 'Items can be changed only while the plan is a draft.',
  'development.not-approved':
    'Progress and evidence are entered once the plan is approved, until it is closed.',
  'development.own-approval': 'Your own plan is approved and closed by your superior.',
  'development.items-open': 'Some items are still planned or running. Finish or cancel them first.',
  'development.item-wrong-state': 'The item cannot go to that state from the one it is in.',
  'development.item-recorded': 'This item is recorded as a training; its state no longer changes.',
  'development.item-has-evidence': 'Remove the files of this item first.',
  'development.competency-unknown': 'This competency is not in the dictionary in force.',
  'development.mentor-self': 'People cannot be their own mentor.',
  'development.not-recordable':
    'Only a formal item that is done, has JP and is not recorded yet can be recorded as a training.',
  'development.too-many-files': ({ limit }) => `An item holds at most ${textOf(limit)} files.`,
  'development.guide-not-whole': 'The three figures must add up to 100.',
  'date.end-before-start': 'The end is before the beginning. Correct one of the two dates.',
  'training.recorded-already': 'The same training is already recorded for this person.',
};
