import { type ProblemDetails, textOf } from '../id/problem-details.js';
import type { competencyProblems as source } from '../id/problems-competency.js';

/** The dictionary, job standards (SKJ) and CASE packages. */
export const competencyProblems = {
  'dictionary.not-found': 'This version of the dictionary was not found.',
  'dictionary.draft-exists': 'There is a draft already. Go on with it, or delete it first.',
  'dictionary.version-in-use': 'A published version never changes. Begin a draft of a new version.',
  'dictionary.nothing-inside': 'The draft has no competency of its own. Add at least one before publishing.',
  'dictionary.date-not-after': (details: ProblemDetails) =>
    `The date must be after that of the version before (${textOf(details.newest)}).`,
  'competency.not-found': 'This competency was not found. Reload the page.',
  'competency.code-taken': 'The same version of the dictionary has this code already.',
  'competency.code-reserved':
    'Codes M. and SK., and the managerial and sociocultural groups, are for the nine national competencies.',
  'competency.generic-fixed': 'Name and group of the nine national competencies cannot be changed.',
  'competency.level-out-of-scale': 'Levels are 1 to 5.',
  'competency.level-twice': (details: ProblemDetails) => `Level ${textOf(details.levels)} is there twice.`,
  'competency.levels-incomplete': (details: ProblemDetails) =>
    `All five levels need a description; missing: ${textOf(details.levels ?? details.missing)}.`,
  'competency.too-many-indicators': 'A level has ten indicators at most.',
  'standard.not-found': 'This version of the standard was not found.',
  'standard.voided': 'This version of the standard was voided.',
  'standard.date-taken': 'The post has a standard of the same day already.',
  'standard.date-not-after': (details: ProblemDetails) =>
    `The date must be after that of the standard in force (${textOf(details.newest)}).`,
  'standard.version-in-use': 'A standard in force never changes. Add a version with a later date.',
  'standard.level-out-of-scale': (details: ProblemDetails) =>
    `Levels are 1 to 5. Look at: ${textOf(details.codes)}.`,
  'standard.competency-twice': (details: ProblemDetails) => `Competency twice: ${textOf(details.codes)}.`,
  'standard.incomplete': (details: ProblemDetails) =>
    `A standard has all nine generic competencies; missing: ${textOf(details.codes ?? details.missing)}.`,
  'standard.competency-unknown': (details: ProblemDetails) =>
    `No published dictionary has: ${textOf(details.codes)}.`,
  'standard.nothing-asked': 'Choose at least one change of a level.',
  'standard.generic-needed': (details: ProblemDetails) =>
    `Generic competencies stay in a standard: ${textOf(details.codes)}.`,
  'standard.too-many-posts': (details: ProblemDetails) =>
    `Too many posts at once: ${textOf(details.limit)} at most. Narrow the filter.`,
  'standard.preview-outdated': 'The data changed since the preview. Look at the new one, then apply.',
  'case.not-json': 'This file is no whole JSON.',
  'case.too-large': (details: ProblemDetails) =>
    `The file is too large: ${textOf(details.limit)} MB at most.`,
  'case.has-problems': (details: ProblemDetails) =>
    `The CASE package is wrong at ${textOf(details.path)}${details.subject ? ` (${textOf(details.subject)})` : ''}. Nothing was kept.`,
  'case.nothing-new': 'Everything in this package is there already.',
  'case.not-a-package': 'This is no CASE package: it has no CFDocument.',
  'case.missing': 'CASE requires it.',
  'case.wrong-type': 'Not the shape CASE asks for.',
  'case.too-long': 'The text is too long.',
  'case.identifier': 'The identifier is no UUID.',
  'case.code-twice': 'A competency code is used twice in the package.',
  'case.nothing-inside': 'The package has neither competencies nor posts.',
  'case.group-unknown': 'The group of the competency is not known.',
  'case.indicator-number': 'The number of the indicator cannot be read; write level.number, such as 3.2.',
  'case.level-unknown': 'The level a post asks is not in the package, or not 1 to 5.',
} satisfies Record<keyof typeof source, unknown>;
