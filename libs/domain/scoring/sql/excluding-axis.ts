import { lcm, rational } from '../rational.js';
import { type ComponentNode, type Group, groupOf, isLeaf, type Leaf, leavesOf, type Node } from '../tree.js';
import type { SqlAxis, SqlColumn } from './sql-axis.js';
import { commonDenominator, isPresent, type Term, termSql } from './term.js';

/**
 * An axis where exclusions make the denominator the person's own, in numeric. A component's mean is S/P: S the
 * weighted points of what is there, P what those weigh. With W the component's weight the axis is
 * sum(W x S/P) / sum(W of components with anything left), brought to one fraction.
 */
export function excludingAxis(name: string, nodes: readonly ComponentNode[]): SqlAxis {
  const denominator = commonDenominator(nodes.flatMap((node) => partsOf(node).flatMap(({ terms }) => terms)));
  const fixed = nodes.filter((node) => !canShrink(groupOf(node)));
  const shrinking = nodes.filter((node) => canShrink(groupOf(node)));
  const columns = shrinking.flatMap((node, index) => shrinkingColumns(name, node, index, denominator));
  const names = shrinking.map((_, index) => `n.${name}_${index + 1}`);
  const weights = names.map((prefix) => `greatest(${prefix}_weight, 1)`);
  const product = (except: number): string[] => weights.filter((_, index) => index !== except);
  const addends = shrinking.map(({ weight }, index) =>
    [`${weight}`, `${names[index]}_sum`, ...product(index)].join(' * '),
  );
  const present = shrinking.map(
    ({ weight }, index) => `case when ${names[index]}_weight > 0 then ${weight} else 0 end`,
  );
  if (fixed.length > 0) {
    const sql = fixed.flatMap((node) => partsOf(node).map((part) => partSql(part, denominator))).join(' + ');
    columns.push({ name: `${name}_fixed`, sql });
    addends.push([`n.${name}_fixed`, ...weights].join(' * '));
    present.push(String(fixed.reduce((total, { weight }) => total + weight, 0n)));
  }
  return {
    columns,
    numerator: `(${addends.join(' + ')})`,
    denominator: [`${denominator}::numeric`, `nullif(${present.join(' + ')}, 0)`, ...weights].join(' * '),
    bound: 0n,
  };
}

/** An indicator within a component: its terms, and how the sum of a mean is brought to what is there. */
interface Part {
  readonly node: Node;
  readonly weight: bigint;
  readonly terms: readonly Term[];
  /** Every denominator a shrinking mean can have divides this. */
  readonly multiple: bigint;
}

function partsOf({ indicators }: ComponentNode): Part[] {
  return indicators.map(({ indicator, node }) => {
    const weight = BigInt(indicator.weight);
    if (isLeaf(node))
      return { node, weight, terms: [{ leaf: node, factor: rational(weight) }], multiple: 1n };
    const multiple = lcm(possibleWeights(node));
    const terms = leavesOf(node).map((leaf, index) => ({
      leaf,
      factor: rational(weight * (node.members[index]?.weight ?? 0n), multiple),
    }));
    return { node, weight, terms, multiple };
  });
}

/** What the members that stay can weigh together. */
function possibleWeights({ members }: Group): bigint[] {
  let sums = new Set([0n]);
  for (const { weight, node } of members) {
    const added = [...sums].map((sum) => sum + weight);
    sums = new Set(canVanish(node) ? [...sums, ...added] : added);
  }
  sums.delete(0n);
  return [...sums];
}

/** The sum of a component's weighted points and what they weigh. */
function shrinkingColumns(
  name: string,
  node: ComponentNode,
  index: number,
  denominator: bigint,
): SqlColumn[] {
  const parts = partsOf(node);
  const prefix = `${name}_${index + 1}`;
  return [
    { name: `${prefix}_sum`, sql: parts.map((part) => partSql(part, denominator)).join(' + ') },
    {
      name: `${prefix}_weight`,
      sql: parts.map(({ node: inner, weight }) => weightSql(inner, weight)).join(' + '),
    },
  ];
}

function partSql({ node, terms, multiple }: Part, denominator: bigint): string {
  const sum = terms.map((term) => termSql(term, denominator, 'numeric')).join(' + ');
  if (isLeaf(node)) return sum;
  const weights = node.members.map((member) => weightSql(member.node, member.weight)).join(' + ');
  const scaled = `(${sum}) * (${multiple}::bigint / nullif(${weights}, 0))`;
  return canVanish(node) ? `coalesce(${scaled}, 0)` : scaled;
}

/** The weight while there is anything, else 0. */
function weightSql(node: Node, weight: bigint): string {
  if (!canVanish(node)) return `${weight}::bigint`;
  const present = leavesOf(node).map((leaf: Leaf) => isPresent(leaf));
  return `case when ${present.join(' or ')} then ${weight}::bigint else 0 end`;
}

function canVanish(node: Node): boolean {
  return leavesOf(node).every(({ missing }) => missing === 'exclude');
}

/** Whether a member can leave its weight to the others. */
function canShrink(group: Group): boolean {
  return group.members.some(({ node }) => canVanish(node));
}
