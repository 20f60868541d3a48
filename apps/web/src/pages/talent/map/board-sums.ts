import type { TalentBoard } from '../../../api/talent-views.js';

type BoxCount = TalentBoard['boxes'][number];

/** How many of all boxes are in the KRS, and how many wait for verification. */
export function poolOf(boxes: readonly Pick<BoxCount, 'members' | 'awaiting'>[]) {
  return boxes.reduce(
    (sum, { members, awaiting }) => ({
      members: sum.members + members,
      awaiting: sum.awaiting + awaiting,
    }),
    { members: 0, awaiting: 0 },
  );
}
