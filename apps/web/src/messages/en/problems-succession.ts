import type { successionProblems as source } from '../id/problems-succession.js';

export const successionProblems: Record<keyof typeof source, string> = {
  'appointment.not-found': 'This appointment was not found, or is outside your unit.',
  'appointment.same-post': 'This person already holds that post.',
  'appointment.present-post-too-young':
    'The present definitive post of this person begins on the TMT of the appointment or later. Check the TMT.',
  'appointment.blackout-approval-required':
    'The decree or the TMT lies in a period in which officials may not be replaced. Enter number and date of the written approval of the Mendagri.',
  'appointment.paper-incomplete': 'Enter both number and date, or neither.',
  'appointment.not-in-ranking':
    'This person is not in the ranking of that post. Choose another route, or somebody from the list.',
  'appointment.pool-route-incomplete':
    'Filling a JPT from the talent pool lacks something: KRS of this year, an approved succession plan, and the approval of BKN.',
  'appointment.under-two-years': 'This JPT is replaced before two years in post.',
  'blackout.not-found': 'This period was not found.',
  'blackout.voided': 'This period has been taken back already.',
  'blackout.until-before-since': 'The last day is before the first.',
  'succession.plan-not-found': 'This succession plan was not found, or is outside your unit.',
  'succession.plan-open': 'This post already has an open succession plan.',
  'succession.plan-wrong-state': 'This cannot be done in the present state of the plan.',
  'succession.not-ranked':
    'This post has no ranking of successors yet. Set the KRS first, or mark the post as a jabatan target.',
  'succession.short-list-too-short': 'The short list holds three to five people of the ranking.',
  'succession.short-list-too-long': 'The short list holds five people at most.',
  'succession.member-twice': 'Somebody stands twice on the short list.',
  'succession.not-in-ranking': 'This person is no longer in the ranking of that post.',
  'succession.readiness-reason-missing': 'Write why the readiness is changed.',
};
