import type { EventDesign, Finding } from './design.js';
import { about, namesOf, whole } from './findings.js';
import { isRated, isSimulation } from './tools.js';

/**
 * Checks of tools and matrix (docs/domain/02, Matrix): every competency by at least two tools (with the simple method
 * only a warning), a simulation in what is called an assessment centre.
 */
export function measureFindings(design: EventDesign): Finding[] {
  const { competencies, tools, cells, method } = design;
  const toolsOf = (code: string) =>
    new Set(cells.filter((cell) => cell.code === code).map(({ toolId }) => toolId));
  const unmeasured = competencies.filter((code) => toolsOf(code).size === 0);
  const single = competencies.filter((code) => toolsOf(code).size === 1);
  const idle = tools.filter(({ id, kind }) => isRated(kind) && cells.every(({ toolId }) => toolId !== id));
  return [
    ...whole('no-competency', 'error', competencies.length === 0),
    ...whole('no-tool', 'error', !tools.some(({ kind }) => isRated(kind))),
    ...about('competency-unmeasured', 'error', unmeasured),
    ...about('competency-single-tool', method === 'simple' ? 'warning' : 'error', single),
    ...whole(
      'no-simulation',
      'error',
      design.isAssessmentCentre && !tools.some(({ kind }) => isSimulation(kind)),
    ),
    ...about(
      'tool-without-competency',
      'warning',
      idle.map(({ id }) => namesOf(tools)(id)),
    ),
    ...about('weights-unused', 'warning', unusedWeights(design)),
  ];
}

/** Competencies whose tools weigh differently although the event's rule does not weigh. */
function unusedWeights({ competencies, cells, integrationRule }: EventDesign): string[] {
  if (integrationRule === 'weightedMean') return [];
  return competencies.filter(
    (code) => new Set(cells.filter((cell) => cell.code === code).map(({ weight }) => weight)).size > 1,
  );
}
