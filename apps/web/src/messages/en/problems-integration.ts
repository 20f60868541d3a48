import type { ProblemDetails } from '../id/problem-details.js';
import type { integrationProblems as source } from '../id/problems-integration.js';
import type { Translated } from '../translated.js';

const SHOWN = 5;

/** Integration, texts and lock: refusals. */
export const integrationProblems: Translated<typeof source> = {
  'assessmentCentre.not-integrating':
    'The meeting is not open yet or closed already. Values are open from integration on, and change only during it.',
  'assessmentCentre.not-lead': 'Only the lead assessor of this event may do this.',
  'assessmentCentre.not-author':
    "These texts are written by the participant's assessors or the lead assessor.",
  'assessmentCentre.level-invalid': 'A level from 0 to 5, on the rounding of this event.',
  'assessmentCentre.note-missing': 'Write the note.',
  'assessmentCentre.narrative-submitted':
    'The texts are submitted. The lead assessor can return them to you.',
  'assessmentCentre.narrative-empty': 'Nothing is written yet.',
  'assessmentCentre.texts-missing': 'The texts are incomplete. Complete what is marked as missing.',
  'assessmentCentre.nobody-assessed': 'No participant was present, so there is no result to lock.',
  'assessmentCentre.lock-blocked': ({ names, count }: ProblemDetails) =>
    `Cannot be locked yet. Incomplete: ${firstOf(names, count)}. See "Missing" on the Integration page; who was absent is marked under Attendance.`,
  'assessment.result-exists':
    "A participant already has another centre's result of the same day and purpose. Check that result first.",
};

function firstOf(names: unknown, count: unknown): string {
  const all = Array.isArray(names) ? names.map(String) : [];
  const more = Number(count) - SHOWN;
  return all.slice(0, SHOWN).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
