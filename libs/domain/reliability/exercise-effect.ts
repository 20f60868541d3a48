import { type Figure, figure, noFigure } from '#libs/domain/statistics';
import { type MeanCorrelation, meanCorrelation, pairsOf } from './correlation-pairs.js';
import { meanByTarget } from './halo.js';
import { groupedBy, type RatingRow } from './rating-row.js';

/** One of the two correlations does not exist. */
export type NoExerciseEffect = 'noCorrelation';

/** Whether ratings follow the tool instead of the competency. */
export interface ExerciseEffect {
  /** The same competency by different tools: should be high. */
  readonly sameCompetencyAcrossTools: MeanCorrelation;
  /** Different competencies by the same tool: should be lower. */
  readonly differentCompetencyWithinTool: MeanCorrelation;
  /** The second less the first: above 0 the exercise weighs more than the competency. */
  readonly effect: Figure<NoExerciseEffect>;
}

/** Exercise effect over the ratings of an event, the raters of a target averaged first (docs/domain/07). */
export function exerciseEffect(rows: readonly RatingRow[]): ExerciseEffect {
  const cells = [
    ...groupedBy(rows, ({ tool, competency }) => JSON.stringify([tool, competency])).values(),
  ].map((own) => ({ tool: own[0]?.tool, competency: own[0]?.competency, variable: meanByTarget(own) }));
  const pairs = pairsOf(cells);
  const correlation = (chosen: typeof pairs) =>
    meanCorrelation(chosen.map(([one, other]) => [one.variable, other.variable]));
  const across = correlation(pairs.filter(([one, other]) => one.competency === other.competency));
  const within = correlation(pairs.filter(([one, other]) => one.tool === other.tool));
  const both = across.value !== null && within.value !== null;
  return {
    sameCompetencyAcrossTools: across,
    differentCompetencyWithinTool: within,
    effect: both ? figure(within.value - across.value) : noFigure('noCorrelation'),
  };
}
