import { rational } from '../rational.js';
import { type ComponentNode, groupOf, isLeaf, leavesOf, type Node } from '../tree.js';
import { FULL_WEIGHT } from '../policy.js';
import { excludingAxis } from './excluding-axis.js';
import type { SqlAxis } from './sql-axis.js';
import { boundOf, commonDenominator, type SqlNumber, type Term, termSql } from './term.js';

/** Whether an excluded input can change what the others of the axis weigh. */
export function excludes(nodes: readonly ComponentNode[]): boolean {
  return nodes.flatMap((node) => leavesOf(groupOf(node))).some(({ missing }) => missing === 'exclude');
}

/** Compiles an axis; one that excludes is always numeric. */
export function axisSql(name: string, nodes: readonly ComponentNode[], type: SqlNumber): SqlAxis {
  return excludes(nodes) ? excludingAxis(name, nodes) : linearAxis(name, nodes, type);
}

/** Without exclusions an axis is one sum of products of an integer column and an integer. */
function linearAxis(name: string, nodes: readonly ComponentNode[], type: SqlNumber): SqlAxis {
  const terms = nodes.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, node }) => termsOf(node, BigInt(indicator.weight))),
  );
  const denominator = commonDenominator(terms);
  const sql = terms.map((term) => termSql(term, denominator, type)).join(' + ');
  const bound = terms.reduce((total, term) => total + boundOf(term, denominator), 0n);
  const numerator = `${name}_numerator`;
  return { columns: [{ name: numerator, sql }], numerator: `n.${numerator}`, denominator, bound };
}

function termsOf(node: Node, weight: bigint): Term[] {
  if (isLeaf(node)) return [{ leaf: node, factor: rational(weight, FULL_WEIGHT) }];
  const whole = node.members.reduce((total, member) => total + member.weight, 0n);
  return leavesOf(node).map((leaf, index) => ({
    leaf,
    factor: rational(weight * (node.members[index]?.weight ?? 0n), whole * BigInt(FULL_WEIGHT)),
  }));
}
