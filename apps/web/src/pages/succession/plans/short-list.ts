import type { PlanMember, PlanView, SuccessorRow } from '../../../api/succession-views.js';

/** The most people a short list holds (docs/domain/04). */
export const LONGEST = 5;

/** Somebody of a short list while it is edited. */
export interface ShortListed {
  readonly employeeId: number;
  readonly name: string;
  /** Rank in the list of today; null: no longer in it, so the person has to leave the short list. */
  readonly rank: number | null;
  /** As the rules have it today; null where the person is no longer ranked. */
  readonly usual: SuccessorRow['readiness'] | null;
  readonly readiness: SuccessorRow['readiness'];
  readonly reason: string;
}

/** The short list of a draft beside the ranking of today. */
export function shortListOf({ members }: PlanView, ranked: readonly SuccessorRow[]): ShortListed[] {
  return members.map((member: PlanMember) => {
    const { employeeId, name, readiness, readinessReason } = member;
    const now = ranked.find((row) => row.employeeId === employeeId);
    const overridden = readinessReason !== null;
    return {
      employeeId,
      name,
      rank: now?.rank ?? null,
      usual: now?.readiness ?? null,
      readiness: overridden ? readiness : (now?.readiness ?? readiness),
      reason: readinessReason ?? '',
    };
  });
}

/** With one more from the ranking at the end. */
export function withMember(list: readonly ShortListed[], row: SuccessorRow): ShortListed[] {
  const { employeeId, name, rank, readiness } = row;
  return [...list, { employeeId, name, rank, usual: readiness, readiness, reason: '' }];
}

/** With the person at `place` one step up (-1) or down (1); the same where there is no such step. */
export function moved(list: readonly ShortListed[], place: number, step: -1 | 1): ShortListed[] {
  const next = [...list];
  const [one, other] = [next[place], next[place + step]];
  if (one === undefined || other === undefined) return next;
  next[place] = other;
  next[place + step] = one;
  return next;
}

/** Whether a readiness that is not that of the rules still lacks its reason. */
export function lacksReason({ usual, readiness, reason }: ShortListed): boolean {
  return usual !== null && readiness !== usual && reason.trim().length < 3;
}

/** As the API takes it: what the rules say themselves is left out. */
export function wishesOf(list: readonly ShortListed[]) {
  return list.map(({ employeeId, usual, readiness, reason }) =>
    readiness === usual ? { employeeId } : { employeeId, readiness, readinessReason: reason.trim() },
  );
}
