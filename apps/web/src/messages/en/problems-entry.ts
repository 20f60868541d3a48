import type { ProblemDetails } from '../id/problem-details.js';
import type { entryProblems as source } from '../id/problems-entry.js';
import type { Translated } from '../translated.js';

export const entryProblems: Translated<typeof source> = {
  'assessmentCentre.not-assigned': 'This assignment is not yours, or has ended. Load the sheet again.',
  'assessmentCentre.rating-not-found': 'This cell was not found in this event. Load the sheet again.',
  'assessmentCentre.assignment-not-found':
    'This assignment was not found in this event. Load the sheet again.',
  'assessmentCentre.assignment-ended': 'This assignment has ended. Ask the lead assessor.',
  'assessmentCentre.event-not-running': 'The event does not run, so entries cannot be changed.',
  'assessmentCentre.sheet-completed': 'This part is declared finished. Open it again first.',
  'assessmentCentre.level-out-of-scale': 'Levels go from 0 to 5.',
  'assessmentCentre.level-step': ({ step }: ProblemDetails) =>
    `Levels of this event come in steps of ${typeof step === 'number' ? step / 100 : 1}.`,
  'assessmentCentre.level-and-no-evidence': 'Choose a level or NE, not both.',
  'assessmentCentre.indicator-unknown': 'One of the indicators is not in the dictionary of this event.',
  'assessmentCentre.evidence-form':
    'Interviews are noted by STAR, simulations by the behaviour observed. Load the sheet again.',
  'assessmentCentre.cells-missing': ({ missing }: ProblemDetails) =>
    `Competencies without level or NE: ${Array.isArray(missing) ? missing.join(', ') : ''}.`,
  'assessmentCentre.potential-out-of-scale': ({ lowest, highest }: ProblemDetails) =>
    `The value is outside of the event's scale: ${Number(lowest) / 100} to ${Number(highest) / 100}.`,
};
