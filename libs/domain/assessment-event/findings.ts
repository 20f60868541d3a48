import type { EventDesign, Finding, FindingCode } from './design.js';

/** As many names as a sentence carries. */
export const NAMED_AT_MOST = 5;

/** A finding about these, or none when there are none. */
export function about(code: FindingCode, severity: Finding['severity'], names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  return [{ code, severity, count: names.length, names: names.slice(0, NAMED_AT_MOST) }];
}

/** A finding about the whole, where it holds. */
export function whole(code: FindingCode, severity: Finding['severity'], holds: boolean): Finding[] {
  return holds ? [{ code, severity, count: 1, names: [] }] : [];
}

/** Names by id. */
export function namesOf(
  rows: readonly { readonly id: number; readonly name: string }[],
): (id: number) => string {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? String(id);
}

/** The people of each group. */
export function membersByGroup({ participants }: EventDesign): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { groupId } of participants) {
    if (groupId !== null) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  }
  return sizes;
}
