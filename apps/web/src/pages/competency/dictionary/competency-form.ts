import { canonicalCompetencyCode, GENERIC_COMPETENCIES, STANDARD_LEVELS } from '#libs/domain/competency';
import type { CompetencyView, NewCompetency } from '../../../api/competency-views.js';

/** What is typed for a competency; indicators line by line. */
export interface CompetencyValues {
  readonly code: string;
  readonly name: string;
  readonly group: NewCompetency['group'];
  readonly definition: string;
  readonly levels: readonly { readonly description: string; readonly indicators: string }[];
}

export function valuesOf(view: CompetencyView | null): CompetencyValues {
  const levels = STANDARD_LEVELS.map((level) => {
    const known = view?.levels.find((each) => each.level === level);
    return {
      description: known?.description ?? '',
      indicators: (known?.indicators ?? []).map(({ text }) => text).join('\n'),
    };
  });
  return {
    code: view?.code ?? '',
    name: view?.name ?? '',
    group: view?.group ?? 'technical',
    definition: view?.definition ?? '',
    levels,
  };
}

export function inputOf({ code, name, group, definition, levels }: CompetencyValues): NewCompetency {
  return {
    code: code.trim(),
    name: name.trim(),
    group,
    definition: definition.trim(),
    levels: levels.map(({ description, indicators }, place) => ({
      level: place + 1,
      description: description.trim(),
      indicators: linesOf(indicators),
    })),
  };
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a code is one of the nine, whose name and group stand. */
export function isGeneric(code: string): boolean {
  return GENERIC_COMPETENCIES.some((generic) => generic.code === canonicalCompetencyCode(code));
}
