import { formatMicro, type Micro } from '#libs/domain/micro';
import {
  type AxisExplanation,
  type Evaluation,
  type Exact,
  type IndicatorExplanation,
  inputDefinition,
  type NodeExplanation,
  type PartExplanation,
} from '#libs/domain/scoring';

/** Weights are stored in 1/10000 point and shown in points. */
const WEIGHT_UNIT = 10_000;

/** A person's result as the command line prints it: scores as text with six decimals, counts as numbers. */
export function reportOf(nip: string, evaluation: Evaluation) {
  const { levels, box, missing, provisional, inputs, explanation } = evaluation;
  return {
    nip,
    kinerja: score(evaluation.kinerja),
    potensial: score(evaluation.potensial),
    talentScore: score(evaluation.talentScore),
    levels,
    box,
    missing,
    provisional,
    explanation: { kinerja: axisOf(explanation.kinerja), potensial: axisOf(explanation.potensial) },
    inputs,
  };
}

export type PersonReport = ReturnType<typeof reportOf>;

const score = (micro: Micro | null): string | null => (micro === null ? null : formatMicro(micro));

function axisOf({ weight, score: stored, exact, level, components }: AxisExplanation) {
  return {
    weight: weight / WEIGHT_UNIT,
    score: score(stored),
    exact: fraction(exact),
    level,
    components: components.map((component) => ({
      ...nodeOf(component),
      weight: component.weight / WEIGHT_UNIT,
      indicators: component.indicators.map(indicatorOf),
    })),
  };
}

function indicatorOf(indicator: IndicatorExplanation) {
  const { kind, weight, citation, parts } = indicator;
  return { ...nodeOf(indicator), kind, weight: weight / WEIGHT_UNIT, citation, parts: parts.map(partOf) };
}

function partOf(part: PartExplanation) {
  return { ...nodeOf(part), citation: part.citation, input: { ...part.input, raw: rawOf(part) } };
}

/** A figure as text; codes, counts and numerators of shares as they are. */
function rawOf({ input: { from, raw } }: PartExplanation): string | number | null {
  const isFigure = from !== null && inputDefinition(from).kind === 'micro';
  return isFigure && typeof raw === 'number' ? formatMicro(raw) : raw;
}

function nodeOf({ code, name, state, effectiveWeight, points, contribution }: NodeExplanation) {
  return {
    code,
    name,
    state,
    effectiveWeight: fraction(effectiveWeight),
    points: fraction(points),
    contribution: fraction(contribution),
  };
}

function fraction(exact: Exact | null) {
  if (exact === null) return null;
  const { micro, numerator, denominator } = exact;
  return { value: formatMicro(micro), numerator, denominator };
}
