import type { Micro } from '#libs/domain/micro';
import { evaluate } from './evaluate.js';
import { FEEDBACK_POINTS } from './feedback.js';
import type { Inputs } from './inputs.js';
import type { Policy } from './policy.js';
import { componentNodes, groupOf, leavesOf } from './tree.js';

/** Something true of a policy that its approvers should have seen; nothing is changed by it. */
export interface PolicyNotice {
  readonly code: 'plain-good-is-high' | 'plain-good-is-low';
  /** The stored score of kinerja of a plain Baik. */
  readonly kinerja: Micro;
}

/** A plain Baik: sesuai ekspektasi in both years, no award, no assignment, umpan balik baik. */
const PLAIN_GOOD: Inputs = {
  predicate: 'good',
  previousPredicate: 'good',
  workResult: 'meets',
  previousWorkResult: 'meets',
  award: 'none',
  assignment: 'none',
  feedback360: FEEDBACK_POINTS.good,
};

/**
 * The known property of docs/domain/03: a plain Baik should stand at _sesuai ekspektasi_, but with 100/80/60/40/20
 * and a cut at 80 it is _di atas_ where the predicate is the whole axis, and in preset A, with nothing beside
 * it, _di bawah_. Silent where kinerja asks for anything that a plain Baik does not say.
 */
export function policyNotices(policy: Policy): PolicyNotice[] {
  const leaves = componentNodes(policy.axes.kinerja).flatMap((node) => leavesOf(groupOf(node)));
  if (!leaves.every(({ sources }) => Object.hasOwn(PLAIN_GOOD, sources[0].input))) return [];
  const { kinerja, levels } = evaluate(policy, PLAIN_GOOD);
  if (kinerja === null || levels.kinerja === 'middle') return [];
  return [{ code: levels.kinerja === 'high' ? 'plain-good-is-high' : 'plain-good-is-low', kinerja }];
}
