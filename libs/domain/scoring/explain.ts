import { microRatio } from '#libs/domain/micro';
import { type Axis, levelOf } from '#libs/domain/nine-box';
import type {
  AxisExplanation,
  ComponentExplanation,
  Exact,
  IndicatorExplanation,
  InputExplanation,
  NodeExplanation,
  PartExplanation,
} from './explanation.js';
import type { InputCode } from './inputs.js';
import { type GroupOutcome, isLeafOutcome, type LeafOutcome, type NodeOutcome } from './outcome.js';
import type { Indicator, Policy } from './policy.js';
import { multiply, type Rational, rational } from './rational.js';
import type { ComponentNode } from './tree.js';

const HUNDRED = rational(100);

type Marks = ReadonlySet<InputCode>;

/** Explains an axis that has been computed. Effective weights start from the axis's 100 points. */
export function explainAxis(
  computed: { axis: Axis; nodes: readonly ComponentNode[]; outcome: GroupOutcome },
  policy: Policy,
  marks: Marks,
): AxisExplanation {
  const { axis, nodes, outcome } = computed;
  const exact = outcome.points && exactOf(outcome.points);
  return {
    axis,
    weight: policy.weights[axis],
    score: exact?.micro ?? null,
    exact,
    level: exact && levelOf(exact.micro, policy.cuts[axis]),
    components: outcome.members.flatMap((member, index) => {
      const node = nodes[index];
      return node ? [explainComponent(node, member.outcome, member.part, marks)] : [];
    }),
  };
}

function explainComponent(
  { component, indicators, weight }: ComponentNode,
  outcome: NodeOutcome,
  part: Rational,
  marks: Marks,
): ComponentExplanation {
  const members = isLeafOutcome(outcome) ? [] : outcome.members;
  return {
    ...explainNode(component, outcome, part),
    weight: Number(weight),
    indicators: members.flatMap((member, index) => {
      const indicator = indicators[index]?.indicator;
      return indicator
        ? [explainIndicator(indicator, member.outcome, multiply(part, member.part), marks)]
        : [];
    }),
  };
}

function explainIndicator(
  indicator: Indicator,
  outcome: NodeOutcome,
  part: Rational,
  marks: Marks,
): IndicatorExplanation {
  const leaves = isLeafOutcome(outcome) ? [{ outcome, part: rational(1) }] : outcome.members;
  return {
    ...explainNode(indicator, outcome, part),
    kind: indicator.kind,
    weight: indicator.weight,
    citation: indicator.citation,
    parts: leaves.flatMap((member, index) =>
      isLeafOutcome(member.outcome)
        ? [explainPart(partNames(indicator, index), member.outcome, multiply(part, member.part), marks)]
        : [],
    ),
  };
}

/** A child of a mean has its own name and source; a year has those of its rating. */
function partNames(indicator: Indicator, index: number): Pick<Indicator, 'name' | 'citation'> {
  return (indicator.kind === 'meanOf' ? indicator.children[index] : undefined) ?? indicator;
}

function explainPart(
  { name, citation }: Pick<Indicator, 'name' | 'citation'>,
  outcome: LeafOutcome,
  part: Rational,
  marks: Marks,
): PartExplanation {
  return {
    ...explainNode({ code: outcome.leaf.code, name }, outcome, part),
    input: explainInput(outcome, marks),
    citation,
  };
}

function explainInput({ leaf, found }: LeafOutcome, marks: Marks): InputExplanation {
  return {
    input: leaf.sources[0].input,
    from: found?.source.input ?? null,
    raw: found?.raw ?? null,
    provisional: found !== null && marks.has(found.source.input),
    missing: leaf.missing,
  };
}

function explainNode(
  { code, name }: { code: string; name: string },
  { state, points }: NodeOutcome,
  part: Rational,
): NodeExplanation {
  return {
    code,
    name,
    state,
    effectiveWeight: exactOf(multiply(part, HUNDRED)),
    points: points && exactOf(points),
    contribution: points && exactOf(multiply(points, part)),
  };
}

function exactOf({ n, d }: Rational): Exact {
  return { micro: microRatio(n, d), numerator: String(n), denominator: String(d) };
}
