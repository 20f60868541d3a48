import type { ruleProblems as source } from '../id/problems-rules.js';

export const ruleProblems: Record<keyof typeof source, string> = {
  'nip.blank': 'Enter the NIP.',
  'nip.unexpected-character': 'The NIP holds signs other than digits. Enter its 18 digits only.',
  'nip.length': 'A NIP has 18 digits. Check the appointment decree.',
  'nip.spreadsheet-damaged': 'A spreadsheet has lost the last digits of the NIP. Enter it from its source.',
  'nip.birth-date': 'The first eight digits of the NIP are no date of birth. Check the NIP.',
  'nip.birth-date-in-future': 'The date of birth in the NIP lies in the future. Check the NIP.',
  'nip.appointment-month': 'The month of appointment in the NIP is not 01 to 12. Check the NIP.',
  'nip.appointment-in-future': 'The appointment in the NIP lies in the future. Check the NIP.',
  'nip.sex': 'The digit of the sex in the NIP is not 1 or 2. Check the NIP.',
  'nip.birth-date-differs': 'The date of birth differs from the NIP. Check which is right.',
  'nip.age-at-appointment': 'The age at appointment in the NIP is unusual. Check the NIP.',
  'orgUnit.cycle': 'This unit would be above itself. Choose another parent unit.',
  'position.cycle': 'This post would be above itself. Choose another superior post.',
  'position.inactive': 'This post is no longer active. Activate it first, or choose another.',
  'position.headcount-below-holders':
    'The headcount cannot be below the number of present definitive holders.',
  'holding.until-before-since': 'The last day lies before the first.',
  'holding.already-held': 'This person already holds this post with this status at that time.',
  'holding.headcount-exceeded':
    'There would be more definitive holders than the headcount. End the former holding first.',
  'holding.second-definitive': 'This person has another definitive post at that time. End that one first.',
  'holding.post-not-vacant': 'This post has a definitive holder; Plt. and Pj. are for vacant posts only.',
  'holding.post-vacant': 'This post is vacant; Plh. is for filled posts only.',
  'rank.not-found': 'This rank was not found.',
  'rank.already-voided': 'This rank was voided already.',
  'education.not-found': 'This education was not found.',
  'education.already-voided': 'This education was voided already.',
  'micro.denominator-invalid': 'This calculation divides by zero; tell the administrator.',
};
