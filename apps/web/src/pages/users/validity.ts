import type { MembershipView } from '../../api/views.js';

export type Validity = 'valid' | 'upcoming' | 'ended';

/** Whether a membership holds on a day ('YYYY-MM-DD'); both ends are inclusive. */
export function validityOn(
  day: string,
  { validFrom, validTo }: Pick<MembershipView, 'validFrom' | 'validTo'>,
): Validity {
  if (validFrom > day) return 'upcoming';
  return validTo !== null && validTo < day ? 'ended' : 'valid';
}
