import type { CaseCompetency, CaseStandard } from '#libs/domain/case-package';
import type { CompetencyWords } from '#libs/domain/competency';
import type { JobStandardView } from '../standards/standard.view.js';

/** Whether a competency of a package says what stands. */
export function saysTheSame(given: CaseCompetency, present: CompetencyWords): boolean {
  const levels = present.levels.map(({ level, description, indicators }) => ({
    level,
    description,
    indicators: indicators.map(({ text }) => text),
  }));
  return (
    given.name === present.name &&
    given.group === present.group &&
    given.definition === present.definition &&
    JSON.stringify(given.levels) === JSON.stringify(levels)
  );
}

/** Whether a standard of a package asks what a version asks. */
export function asksTheSame(given: CaseStandard, present: JobStandardView): boolean {
  return formOf(given, Object.entries(given.levels)) === formOf(present, levelsOf(present));
}

type Form = Pick<
  CaseStandard,
  | 'effectiveFrom'
  | 'summary'
  | 'educationLevel'
  | 'educationFields'
  | 'rankText'
  | 'requirements'
  | 'performanceIndicators'
>;

function levelsOf({ levels }: JobStandardView): [string, number][] {
  return levels.map(({ code, level }): [string, number] => [code, level]);
}

/** The levels in one order, so that two standards are compared as text. */
function formOf(form: Form, levels: readonly [string, number][]): string {
  const { effectiveFrom, summary, educationLevel, educationFields, rankText } = form;
  const requirements = form.requirements.map(({ kind, name, need }) => [kind, name, need]);
  const sorted = [...levels].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    [effectiveFrom, summary, educationLevel, educationFields, rankText],
    requirements,
    form.performanceIndicators,
    sorted,
  ]);
}
