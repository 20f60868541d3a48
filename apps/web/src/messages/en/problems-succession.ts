import { dayWords } from '../day-words.js';
import type { successionProblems as source } from '../id/problems-succession.js';
import type { Translated } from '../translated.js';

export const successionProblems: Translated<typeof source> = {
  'appointment.not-found': 'This appointment was not found, or is outside your unit.',
  'appointment.same-post': 'This person already holds that post.',
  'appointment.present-post-too-young':
    'The present definitive post of this person begins on the TMT of the appointment or later. Check the TMT.',
  'appointment.blackout-approval-required':
    'The decree or the TMT lies in a period in which officials may not be replaced. Enter number and date of the written approval of the Mendagri.',
  'appointment.paper-incomplete': 'Enter both number and date, or neither.',
  'appointment.not-in-ranking':
    'This person is not in the ranking of that post. Choose another route, or somebody from the list.',
  'appointment.post-filled':
    'This post is filled on that TMT. Record first when its holder left, or check the TMT.',
  'appointment.effective-out-of-range': ({ from, to }) =>
    `The TMT is too far from the date of the decree. Enter a day from ${dayWords(from)} to ${dayWords(to)}.`,
  'appointment.pool-route-incomplete': ({ missing, year }) =>
    `A JPT cannot be filled from the talent pool yet. ${poolRouteSentences(missing, year).join(' ')}`,
  'decree.in-future': ({ today }) =>
    `This day has not come. Enter the day of the decision, ${dayWords(today)} at the latest.`,
  'decree.too-early': ({ earliest }) =>
    `This day is before what was decided. Enter ${dayWords(earliest)} or later.`,
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

/** What the talent-pool route still lacks, each as a sentence that says what to do. */
function poolRouteSentences(missing: unknown, year: unknown): string[] {
  const sentences: Readonly<Record<string, string>> = {
    poolOfTheYear: `The KRS of ${String(year)} (the year of the TMT) has not been set; check the TMT or wait for it.`,
    plan: 'There is no succession plan for this post; draw one up from its successors.',
    planApproval: 'The succession plan of this post has not been approved by the PPK.',
    personInPlan: 'This person is not in the approved succession plan of the post.',
    planInForce: 'The succession plan of this post does not hold on the TMT; check the TMT.',
    bknApproval: 'Number and date of the approval of BKN are missing.',
  };
  return Array.isArray(missing) ? missing.map((code) => sentences[String(code)] ?? String(code)) : [];
}
