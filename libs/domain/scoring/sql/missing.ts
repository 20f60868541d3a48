import { type ComponentNode, groupOf, type Leaf, leavesOf } from '../tree.js';
import { isMissing } from './term.js';

/**
 * What keeps a person unassessed, as `evaluate` says it: blocking inputs that are missing; every input of an
 * axis from which all are excluded. Over the row `i`; NULL when nothing does.
 */
export function missingSql(axes: readonly (readonly ComponentNode[])[]): string {
  const asked = axes.flatMap((nodes) => askedOf(nodes.flatMap((node) => leavesOf(groupOf(node)))));
  if (asked.length === 0) return 'null::text[]';
  const any = [...new Set(asked.map(({ condition }) => condition))].join(' or ');
  const codes = asked.map(({ code, condition }) => `case when ${condition} then '${code}' end`);
  return `case when ${any} then array_remove(array[${codes.join(', ')}]::text[], null) end`;
}

function askedOf(leaves: readonly Leaf[]): { code: string; condition: string }[] {
  const nothingLeft = `(${leaves.map((leaf) => isMissing(leaf)).join(' and ')})`;
  const canBeEmpty = leaves.every(({ missing }) => missing === 'exclude');
  return leaves
    .filter(({ missing }) => missing === 'block' || canBeEmpty)
    .map((leaf) => ({ code: leaf.code, condition: canBeEmpty ? nothingLeft : `(${isMissing(leaf)})` }));
}
