import {
  canonicalCompetencyCode,
  type CompetencyGroup,
  DICTIONARY_LIMITS,
  problemOf,
  readGenericCode,
} from '#libs/domain/competency';
import type { CaseCompetency, CaseContent } from './content.js';
import { readGroup } from './groups.js';
import { CompetencyWordsReading } from './levels.js';
import { ITEM_TYPES } from './package.js';
import { type CaseProblem, Part } from './parts.js';
import { readStandard } from './standards.js';

/** What a package says. With problems the content is what could be read, for a preview; nothing of it may be applied. */
export interface CaseReading {
  readonly content: CaseContent | null;
  readonly problems: readonly CaseProblem[];
}

const TITLE = 200;

/**
 * Reads a CASE package (1.0 or 1.1) of any origin: its items of type Kompetensi or Competency, or where no item says
 * its type those that a rubric measures; levels from the rubrics, indicators from the items below a competency.
 */
export function readCasePackage(value: unknown): CaseReading {
  const problems: CaseProblem[] = [];
  const whole = Part.of(value, '', problems);
  const document = whole?.part('CFDocument') ?? null;
  if (!whole || !document) {
    return { content: null, problems: problems.length > 0 ? problems : [NOT_A_PACKAGE] };
  }
  const title = document.text('title', TITLE);
  const identifier = document.identifier();
  const creator = document.optional('creator', TITLE);
  const items = whole.parts('CFItems');
  const words = new CompetencyWordsReading(whole, items);
  const competencies = items
    .filter((item) => words.isCompetency(item))
    .map((item) => competencyOf(item, words));
  noteTwice(competencies, document);
  const standards = items
    .filter((item) => words.typeOf(item) === ITEM_TYPES.position)
    .map((item) => readStandard(item, words));
  if (competencies.length === 0 && standards.length === 0)
    document.note('case.nothing-inside', 'CFItems', title);
  const since = document.optional('statusStartDate', TITLE);
  const effectiveFrom = /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : null;
  return { content: { identifier, title, creator, effectiveFrom, competencies, standards }, problems };
}

const NOT_A_PACKAGE: CaseProblem = { code: 'case.not-a-package', path: 'CFDocument', subject: '' };

function competencyOf(item: Part, words: CompetencyWordsReading): CaseCompetency {
  const name = readName(item);
  const code = canonicalCompetencyCode(item.text('humanCodingScheme', DICTIONARY_LIMITS.code, name));
  const identifier = item.identifier(code);
  const competency: CaseCompetency = {
    identifier,
    code,
    name,
    group: groupOf(item, code),
    definition: readDefinition(item, code),
    levels: words.levelsOf(identifier, code),
  };
  const problem = problemOf(competency);
  if (problem) item.note(problem.code, problem.field, code);
  return competency;
}

/** Some write the name short and the definition as the full statement. */
function readName(item: Part): string {
  const field = item.has('abbreviatedStatement') ? 'abbreviatedStatement' : 'fullStatement';
  return item.text(field, DICTIONARY_LIMITS.name);
}

function readDefinition(item: Part, code: string): string {
  const field = item.has('abbreviatedStatement') && !item.has('notes') ? 'fullStatement' : 'notes';
  return item.optional(field, DICTIONARY_LIMITS.definition, code);
}

function groupOf(item: Part, code: string): CompetencyGroup {
  const generic = readGenericCode(code);
  if (generic !== null) return generic.startsWith('SK') ? 'sociocultural' : 'managerial';
  const [subject] = item.texts('subject');
  const group = subject === undefined ? 'technical' : readGroup(subject);
  if (group === null) item.note('case.group-unknown', 'subject', code);
  return group ?? 'technical';
}

function noteTwice(competencies: readonly CaseCompetency[], document: Part): void {
  const seen = new Set<string>();
  for (const { code } of competencies) {
    const key = code.toLowerCase();
    if (seen.has(key)) document.note('case.code-twice', 'CFItems', code);
    seen.add(key);
  }
}
