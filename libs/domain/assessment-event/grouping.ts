/** A group and those in it. */
export interface GroupOfPeople {
  readonly id: number;
  readonly size: number;
}

/** Where each of the people without a group goes: always the smallest group, the first of the smallest. */
export function distribute(
  participantIds: readonly number[],
  groups: readonly GroupOfPeople[],
): { readonly participantId: number; readonly groupId: number }[] {
  const sizes = new Map(groups.map(({ id, size }) => [id, size]));
  return participantIds.flatMap((participantId) => {
    const [smallest] = [...sizes].toSorted(([, one], [, other]) => one - other);
    if (!smallest) return [];
    const [groupId, size] = smallest;
    sizes.set(groupId, size + 1);
    return [{ participantId, groupId }];
  });
}
