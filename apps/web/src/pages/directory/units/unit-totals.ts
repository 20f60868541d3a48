import type { UnitNode } from '../../../api/directory-views.js';
import { sumOver, type TreeNode } from '../tree/unit-tree.js';

/** Figures of a unit and everything below it. */
export interface UnitTotals {
  readonly people: number;
  readonly positions: number;
  readonly headcount: number;
  readonly filled: number;
}

export function totalsOf(node: TreeNode<UnitNode>): UnitTotals {
  return {
    people: sumOver(node, ({ people }) => people),
    positions: sumOver(node, ({ positions }) => positions),
    headcount: sumOver(node, ({ headcount }) => headcount),
    filled: sumOver(node, ({ filled }) => filled),
  };
}
