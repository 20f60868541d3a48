import { canonicalCompetencyCode, isStandardLevel } from '#libs/domain/competency';
import type { CaseRequirement, CaseStandard } from './content.js';
import type { CompetencyWordsReading } from './levels.js';
import { STANDARD_EXTENSION } from './package.js';
import type { Part } from './parts.js';

const SHORT = 250;
const LONG = 4000;

/** Reads a post and what it asks. */
export function readStandard(item: Part, words: CompetencyWordsReading): CaseStandard {
  const positionCode = item.text('humanCodingScheme', SHORT);
  const identifier = item.identifier(positionCode);
  const form = item.part('extensions')?.part(STANDARD_EXTENSION) ?? null;
  return {
    identifier,
    positionCode,
    positionName: item.text('fullStatement', SHORT, positionCode),
    effectiveFrom: form?.optional('effectiveFrom', SHORT, positionCode) ?? '',
    levels: { ...associated(item, identifier, words), ...others(form) },
    summary: item.optional('notes', LONG, positionCode),
    educationLevel: form?.optional('educationLevel', SHORT) || null,
    educationFields: form?.optional('educationFields', LONG) ?? '',
    rankText: form?.optional('rankText', SHORT) ?? '',
    requirements: (form?.parts('requirements') ?? []).map(requirementOf),
    performanceIndicators: form?.texts('performanceIndicators') ?? [],
  };
}

function requirementOf(part: Part): CaseRequirement {
  return { kind: part.text('kind', SHORT), name: part.text('name', LONG), need: part.text('need', SHORT) };
}

function associated(item: Part, identifier: string, words: CompetencyWordsReading): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const asked of words.askedBy(identifier)) {
    const code = asked && words.codeOf(asked.competency);
    if (asked && code) levels[code] = asked.level;
    else item.note('case.level-unknown', 'CFAssociations', identifier);
  }
  return levels;
}

/** Levels of competencies without words in the package. */
function others(form: Part | null): Record<string, number> {
  const part = form?.part('otherLevels');
  if (!part) return {};
  return Object.fromEntries(
    part.fields().flatMap((code) => {
      const level = part.number(code);
      if (level !== null && isStandardLevel(level)) return [[canonicalCompetencyCode(code), level]];
      part.note('case.level-unknown', code, code);
      return [];
    }),
  );
}
