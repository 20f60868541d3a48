export type { CaseCompetency, CaseContent, CaseRequirement, CaseStandard } from './content.js';
export { GROUP_WORDS, readGroup } from './groups.js';
export { derivedIdentifier, isIdentifier } from './identifier.js';
export type { CasePackage } from './package.js';
export { CASE_PROBLEMS, type CaseProblem } from './parts.js';
export { type CaseReading, readCasePackage } from './read.js';
export { writeCasePackage } from './write.js';
