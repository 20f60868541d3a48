import { type Inputs } from './inputs.js';
import { type FoundInput, findInput, pointsOf } from './points.js';
import { divide, multiply, rational, type Rational, sum, ZERO } from './rational.js';
import { type Group, isLeaf, type Leaf, type Node } from './tree.js';
import type { ContributionState } from './explanation.js';

/** What a place of the tree comes to for a person. `points` is null when excluded or blocked. */
export interface Outcome {
  readonly state: ContributionState;
  readonly points: Rational | null;
}

export interface LeafOutcome extends Outcome {
  readonly leaf: Leaf;
  readonly found: FoundInput | null;
}

export interface GroupOutcome extends Outcome {
  readonly members: readonly MemberOutcome[];
}

export type NodeOutcome = LeafOutcome | GroupOutcome;

export interface MemberOutcome {
  readonly outcome: NodeOutcome;
  /** The part of the group after exclusions, of 1; nothing when excluded itself. */
  readonly part: Rational;
}

/** Evaluates a node exactly. Throws `scoring.input-invalid`. */
export function outcomeOf(node: Node, inputs: Inputs): NodeOutcome {
  return isLeaf(node) ? leafOutcome(node, inputs) : groupOutcome(node, inputs);
}

export function isLeafOutcome(outcome: NodeOutcome): outcome is LeafOutcome {
  return 'leaf' in outcome;
}

/** The leaves below an outcome, in the order of the policy. */
export function leafOutcomes(outcome: NodeOutcome): LeafOutcome[] {
  return isLeafOutcome(outcome)
    ? [outcome]
    : outcome.members.flatMap((member) => leafOutcomes(member.outcome));
}

function leafOutcome(leaf: Leaf, inputs: Inputs): LeafOutcome {
  const found = findInput(leaf, inputs);
  if (found) return { leaf, found, state: 'counted', points: pointsOf(found.source.form, found.raw) };
  switch (leaf.missing) {
    case 'zero':
      return { leaf, found, state: 'zero', points: ZERO };
    case 'exclude':
      return { leaf, found, state: 'excluded', points: null };
    case 'block':
      return { leaf, found, state: 'blocked', points: null };
  }
}

function groupOutcome(group: Group, inputs: Inputs): GroupOutcome {
  const outcomes = group.members.map(({ node }) => outcomeOf(node, inputs));
  return combine(
    outcomes,
    group.members.map(({ weight }) => weight),
  );
}

/** The weighted mean of what is not excluded; blocked by any member that is, excluded when all are. */
export function combine(outcomes: readonly NodeOutcome[], weights: readonly bigint[]): GroupOutcome {
  const standing = outcomes.map(({ state }, index) => (state === 'excluded' ? 0n : (weights[index] ?? 0n)));
  const total = standing.reduce((all, weight) => all + weight, 0n);
  const members = outcomes.map((outcome, index) => ({
    outcome,
    part: total === 0n ? ZERO : rational(standing[index] ?? 0n, total),
  }));
  if (total === 0n) return { members, state: 'excluded', points: null };
  if (outcomes.some(({ state }) => state === 'blocked')) return { members, state: 'blocked', points: null };
  const points = sum(members.map(({ outcome, part }) => multiply(outcome.points ?? ZERO, part)));
  const counted = outcomes.some(({ state }) => state === 'counted');
  return { members, state: counted ? 'counted' : 'zero', points };
}

/** The weighted sum of two axes; `whole` is what the weights add up to. */
export function weighted(parts: readonly { points: Rational; weight: number }[], whole: number): Rational {
  return divide(sum(parts.map(({ points, weight }) => multiply(points, rational(weight)))), rational(whole));
}
