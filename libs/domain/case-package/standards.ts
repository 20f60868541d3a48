import { parseCalendarDate } from '#libs/domain/calendar';
import {
  canonicalCompetencyCode,
  isStandardLevel,
  REQUIREMENT_KINDS,
  REQUIREMENT_NEEDS,
} from '#libs/domain/competency';
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
    effectiveFrom: dayOf(form, positionCode),
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
  return {
    kind: part.word('kind', REQUIREMENT_KINDS),
    name: part.text('name', SHORT),
    need: part.word('need', REQUIREMENT_NEEDS),
  };
}

/** '' where the package does not say since when. */
function dayOf(form: Part | null, subject: string): string {
  const day = form?.optional('effectiveFrom', SHORT, subject) ?? '';
  if (day === '' || parseCalendarDate(day) !== null) return day;
  form?.note('case.wrong-type', 'effectiveFrom', subject);
  return '';
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
