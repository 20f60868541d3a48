import { MICRO } from '#libs/domain/micro';
import type { InputCode } from './inputs.js';
import { inputDefinition } from './inputs.js';
import type {
  Component,
  DirectContributionRule,
  Indicator,
  MeanChild,
  MissingRule,
  PlainRule,
  PointsTable,
  RatingPointsRule,
} from './policy.js';
import { FULL_WEIGHT } from './policy.js';
import { ONE, type Rational, rational } from './rational.js';

/**
 * How a raw value becomes points (100 is full), whatever the kind of the indicator:
 * - `linear`: raw, at most `cap`, times a factor;
 * - `table`: points per code;
 * - `bands`: points of the highest lower bound reached, highest first.
 */
export type Form =
  | { readonly kind: 'linear'; readonly factor: Rational; readonly cap: number }
  | { readonly kind: 'table'; readonly points: Readonly<Record<string, Rational>> }
  | { readonly kind: 'bands'; readonly bands: readonly { from: number; points: Rational }[] };

/** An input and what it means here; the first present source of a leaf counts. */
export interface Source {
  readonly input: InputCode;
  readonly form: Form;
}

/** One input of a policy at one place of its tree. */
export interface Leaf {
  readonly code: string;
  readonly missing: MissingRule;
  readonly sources: readonly [Source, ...Source[]];
}

/** The weighted mean of its members; what is excluded leaves its weight to the others. */
export interface Group {
  readonly members: readonly Member[];
}

export interface Member {
  readonly weight: bigint;
  readonly node: Node;
}

export type Node = Leaf | Group;

/** A component: what its members weigh in the axis is its own weight. */
export interface ComponentNode {
  readonly component: Component;
  readonly weight: bigint;
  readonly indicators: readonly { readonly indicator: Indicator; readonly node: Node }[];
}

export function isLeaf(node: Node): node is Leaf {
  return 'sources' in node;
}

/** The leaves below a node, in the order of the policy. */
export function leavesOf(node: Node): Leaf[] {
  return isLeaf(node) ? [node] : node.members.flatMap((member) => leavesOf(member.node));
}

/** The components of an axis as weighted means of leaves: the one form that is evaluated and compiled. */
export function componentNodes(components: readonly Component[]): ComponentNode[] {
  return components.map((component) => ({
    component,
    weight: component.indicators.reduce((total, { weight }) => total + BigInt(weight), 0n),
    indicators: component.indicators.map((indicator) => ({ indicator, node: nodeOf(indicator) })),
  }));
}

/** A component as a group. */
export function groupOf({ indicators }: ComponentNode): Group {
  return { members: indicators.map(({ indicator, node }) => ({ weight: BigInt(indicator.weight), node })) };
}

function nodeOf(indicator: Indicator): Node {
  if (indicator.kind === 'meanOf')
    return { members: indicator.children.map((child) => ({ weight: 1n, node: plainNode(child, child) })) };
  return plainNode(indicator, indicator, indicator.weight);
}

function plainNode(named: Indicator | MeanChild, rule: PlainRule, weight = FULL_WEIGHT): Node {
  if (rule.kind === 'ratingPoints') return ratingNode(named.code, rule);
  const leaf = (...sources: Leaf['sources']): Leaf => ({
    code: named.code,
    missing: rule.missing,
    sources,
  });
  switch (rule.kind) {
    case 'value':
    case 'aspects': {
      const first = { input: rule.input, form: linear(rule.input) };
      return rule.fallback === null
        ? leaf(first)
        : leaf(first, { input: rule.fallback, form: linear(rule.fallback) });
    }
    case 'category':
      return leaf({ input: rule.input, form: { kind: 'table', points: table(rule.points, ONE) } });
    case 'bands':
      return leaf({ input: rule.input, form: bandsForm(rule.bands) });
    case 'directContribution':
      return leaf({ input: rule.input, form: directForm(rule, weight) });
  }
}

/** Years with their own missing rules; a single year is the indicator itself. */
function ratingNode(code: string, { points, years }: RatingPointsRule): Node {
  const form: Form = { kind: 'table', points: table(points, ONE) };
  const members = years.map(({ input, weight, missing }, index) => ({
    weight: BigInt(weight),
    node: { code: yearCode(code, index), missing, sources: [{ input, form }] } satisfies Leaf,
  }));
  const [only] = members;
  return members.length === 1 && only ? only.node : { members };
}

/** The code of a rating's year: the indicator's own for N, with `Previous` for N-1. */
export function yearCode(code: string, index: number): string {
  return index === 0 ? code : `${code}Previous`;
}

/** Points of one for a whole share, of a millionth for a figure. */
function linear(input: InputCode): Form {
  const definition = inputDefinition(input);
  switch (definition.kind) {
    case 'share':
      return { kind: 'linear', factor: rational(100, definition.denominator), cap: definition.denominator };
    case 'micro':
      return { kind: 'linear', factor: rational(1, MICRO), cap: definition.cap ?? definition.maximum };
    case 'count':
      return { kind: 'linear', factor: ONE, cap: definition.maximum };
    case 'code':
      return { kind: 'table', points: {} };
  }
}

function bandsForm(bands: readonly { from: number; points: number }[]): Form {
  const highestFirst = [...bands].sort((a, b) => b.from - a.from);
  return {
    kind: 'bands',
    bands: highestFirst.map(({ from, points }) => ({ from, points: rational(points, MICRO) })),
  };
}

/**
 * Points already weighted, at most the indicator's weight, brought to the common form: of 45 points in an
 * indicator of weight 45 the value is 100.
 */
function directForm({ points }: DirectContributionRule, weight: number): Form {
  const whole = rational(FULL_WEIGHT, weight);
  const most = weight * (MICRO / 10_000);
  if (points === null) {
    const { n, d } = whole;
    return { kind: 'linear', factor: rational(n, d * BigInt(MICRO)), cap: most };
  }
  const capped = Object.fromEntries(
    Object.entries(points).map(([code, micro]) => [code, Math.min(micro, most)]),
  );
  return { kind: 'table', points: table(capped, whole) };
}

function table(points: PointsTable, factor: Rational): Record<string, Rational> {
  return Object.fromEntries(
    Object.entries(points).map(([code, micro]) => [
      code,
      rational(BigInt(micro) * factor.n, BigInt(MICRO) * factor.d),
    ]),
  );
}
