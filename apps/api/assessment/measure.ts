import type { GapMeasure } from '#libs/features/assessment';
import { mayReadReleasedOnly } from '#libs/features/development';
import type { PoliciesQueries } from '#libs/features/talent-pool';
import type { Clock } from '#libs/platform/clock';
import type { Caller } from '../http/caller.js';

/** How results are taken today for whoever asks: by the agency's policy, and only released ones where the role sees no others. */
export async function measureOf(
  caller: Caller,
  policies: PoliciesQueries,
  clock: Clock,
): Promise<GapMeasure> {
  const today = clock.today(caller.timeZone);
  const rules = await policies.resultRules(caller.agencyId, today);
  return { ...rules, today, releasedOnly: mayReadReleasedOnly(caller) };
}
