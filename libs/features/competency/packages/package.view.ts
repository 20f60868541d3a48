import type { CaseProblem } from '#libs/domain/case-package';

export const WORDS_OUTCOMES = ['new', 'changed', 'unchanged'] as const;
export type WordsOutcome = (typeof WORDS_OUTCOMES)[number];

/**
 * new: the post gets this SKJ; unchanged: it has it; later: one of the same day or later stands; unknownPosition: no
 * post of that code; incomplete: the nine are not all there, or no day is given.
 */
export const STANDARD_OUTCOMES = ['new', 'unchanged', 'later', 'unknownPosition', 'incomplete'] as const;
export type StandardOutcome = (typeof STANDARD_OUTCOMES)[number];

/** What is wrong in a package, and where. */
export class PackageProblem {
  code: CaseProblem['code'];
  /** 'CFItems[3].fullStatement' */
  path: string;
  /** Code or name of what it concerns; '' where it has none. */
  subject: string;
}

export class PackageCompetency {
  code: string;
  name: string;
  outcome: WordsOutcome;
  /** What it is called now; null: not there, or the same. */
  presentName: string | null;
}

export class PackageStandard {
  positionCode: string;
  positionName: string;
  effectiveFrom: string | null;
  outcome: StandardOutcome;
}

/** What a CASE package would change, or changed. With problems nothing of it can be applied. */
export class PackageView {
  title: string;
  /** The agency that wrote it. */
  creator: string;
  problems: PackageProblem[];
  competencies: PackageCompetency[];
  standards: PackageStandard[];
}
