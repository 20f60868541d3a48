import { type Micro, microRatio } from '#libs/domain/micro';
import { AXES, type Axis, type AxisLevel, boxOf, levelOf } from '#libs/domain/nine-box';
import { explainAxis } from './explain.js';
import type { AxisExplanation, Evaluation, MissingInput } from './explanation.js';
import type { InputCode, Inputs } from './inputs.js';
import { combine, type GroupOutcome, leafOutcomes, outcomeOf, weighted } from './outcome.js';
import { FULL_WEIGHT, type Policy } from './policy.js';
import type { Rational } from './rational.js';
import { type ComponentNode, componentNodes, type Group, groupOf, leavesOf } from './tree.js';

interface AxisTree {
  readonly axis: Axis;
  readonly nodes: readonly ComponentNode[];
  readonly groups: readonly Group[];
}

/** An axis while it is computed: its components and what they come to together. */
interface AxisOutcome {
  readonly axis: Axis;
  readonly nodes: readonly ComponentNode[];
  readonly outcome: GroupOutcome;
}

/** Scores people by one policy; `provisional` names inputs that count rows of a table not declared complete. */
export type Evaluator = (inputs: Inputs, provisional?: readonly InputCode[]) => Evaluation;

/**
 * Scores people by a policy, exactly: nothing is rounded on the way; axes and talent score are rounded half up
 * once to millionths, the talent score from the unrounded axes; levels and box come from the stored axes
 * (docs/domain/README, docs/domain/03). The policy must be valid (`policyViolations`) and is read once.
 * The evaluator throws `scoring.input-invalid` for a value an input cannot have.
 */
export function evaluatorOf(policy: Policy): Evaluator {
  const trees = {
    kinerja: axisTree('kinerja', policy),
    potensial: axisTree('potensial', policy),
  };
  const named = inputsOf(policy);
  return (inputs, provisional = []) => {
    const axes = [axisOutcome(trees.kinerja, inputs), axisOutcome(trees.potensial, inputs)] as const;
    return { ...evaluationOf(policy, axes, new Set(provisional)), inputs: pick(inputs, named) };
  };
}

/** Scores one person: see `evaluatorOf`, which is for many. */
export function evaluate(policy: Policy, inputs: Inputs, provisional: readonly InputCode[] = []): Evaluation {
  return evaluatorOf(policy)(inputs, provisional);
}

function evaluationOf(
  policy: Policy,
  axes: readonly [AxisOutcome, AxisOutcome],
  marks: ReadonlySet<InputCode>,
): Omit<Evaluation, 'inputs'> {
  const [kinerja, potensial] = axes;
  const explanation = {
    kinerja: explainAxis(kinerja, policy, marks),
    potensial: explainAxis(potensial, policy, marks),
  };
  const levels = {
    kinerja: levelIn(policy, explanation.kinerja),
    potensial: levelIn(policy, explanation.potensial),
  };
  return {
    policy: { code: policy.code, version: policy.version },
    kinerja: explanation.kinerja.score,
    potensial: explanation.potensial.score,
    talentScore: talentScore(policy, kinerja.outcome.points, potensial.outcome.points),
    levels,
    box: levels.kinerja && levels.potensial ? boxOf(levels.kinerja, levels.potensial) : null,
    missing: axes.flatMap(missingIn),
    provisional: axes.some((axis) => countsProvisional(axis, marks)),
    explanation,
  };
}

function axisTree(axis: Axis, policy: Policy): AxisTree {
  const nodes = componentNodes(policy.axes[axis]);
  return { axis, nodes, groups: nodes.map(groupOf) };
}

function axisOutcome({ axis, nodes, groups }: AxisTree, inputs: Inputs): AxisOutcome {
  const outcome = combine(
    groups.map((group) => outcomeOf(group, inputs)),
    nodes.map(({ weight }) => weight),
  );
  return { axis, nodes, outcome };
}

function levelIn(policy: Policy, { axis, score }: AxisExplanation): AxisLevel | null {
  return score === null ? null : levelOf(score, policy.cuts[axis]);
}

function talentScore(policy: Policy, kinerja: Rational | null, potensial: Rational | null): Micro | null {
  if (!kinerja || !potensial) return null;
  const { n, d } = weighted(
    [
      { points: kinerja, weight: policy.weights.kinerja },
      { points: potensial, weight: policy.weights.potensial },
    ],
    FULL_WEIGHT,
  );
  return microRatio(n, d);
}

/** Blocked inputs; in an axis with nothing left, those excluded. */
function missingIn({ axis, nodes, outcome }: AxisOutcome): MissingInput[] {
  if (outcome.points !== null) return [];
  const culprit = outcome.state === 'excluded' ? 'excluded' : 'blocked';
  return outcome.members.flatMap((member, index) =>
    leafOutcomes(member.outcome)
      .filter(({ state }) => state === culprit)
      .map(({ leaf }) => ({
        input: leaf.sources[0].input,
        axis,
        component: nodes[index]?.component.code ?? '',
        indicator: leaf.code,
      })),
  );
}

function countsProvisional({ outcome }: AxisOutcome, marks: ReadonlySet<InputCode>): boolean {
  return leafOutcomes(outcome).some(({ found }) => found !== null && marks.has(found.source.input));
}

/** Every input that the policy names, in the order of its tree. */
export function inputsOf(policy: Policy): InputCode[] {
  const leaves = AXES.flatMap((axis) => componentNodes(policy.axes[axis])).flatMap((node) =>
    leavesOf(groupOf(node)),
  );
  return [...new Set(leaves.flatMap(({ sources }) => sources.map(({ input }) => input)))];
}

function pick(inputs: Inputs, named: readonly InputCode[]): Inputs {
  return Object.fromEntries(named.map((input) => [input, inputs[input] ?? null]));
}
