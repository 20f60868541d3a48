import { type CaseCompetency, type CaseStandard, type CaseReading } from '#libs/domain/case-package';
import { calendarDate } from '#libs/domain/calendar';
import { type AskedLevel, type CompetencyWords, readStandardLevels } from '#libs/domain/competency';
import type { JobStandardView } from '../standards/standard.view.js';
import type { StandardChanges } from '../standards/standard-changes.js';
import { asksTheSame, saysTheSame } from './compare.js';
import type { PackageCompetency, PackageStandard, PackageView, StandardOutcome } from './package.view.js';

/** A post of the package as the agency has it. */
export interface KnownPost {
  readonly id: number;
  readonly code: string;
  readonly versions: readonly JobStandardView[];
}

/** What stands beside a package. */
export interface Present {
  readonly words: readonly CompetencyWords[];
  readonly posts: readonly KnownPost[];
}

/** What a package changes: as people see it, and as it is written. */
export interface PackagePlan {
  readonly view: PackageView;
  readonly competencies: readonly CaseCompetency[];
  readonly standards: readonly { readonly positionId: number; readonly changes: StandardChanges }[];
}

/** Holds a package against what stands. */
export function planOf({ content, problems }: CaseReading, present: Present): PackagePlan {
  const competencies = (content?.competencies ?? []).map((given) => ({
    given,
    view: competencyView(given, present.words),
  }));
  const posts = new Map(present.posts.map((post) => [post.code, post]));
  const standards = (content?.standards ?? []).map((given) => {
    const post = posts.get(given.positionCode);
    return { given, post, view: standardView(given, post) };
  });
  return {
    view: {
      title: content?.title ?? '',
      creator: content?.creator ?? '',
      problems: problems.map((problem) => ({ ...problem })),
      competencies: competencies.map(({ view }) => view),
      standards: standards.map(({ view }) => view),
    },
    competencies: competencies.filter(({ view }) => view.outcome !== 'unchanged').map(({ given }) => given),
    standards: standards.flatMap(({ given, post, view }) =>
      post && view.outcome === 'new' ? [{ positionId: post.id, changes: changesOf(given) }] : [],
    ),
  };
}

function competencyView(given: CaseCompetency, words: readonly CompetencyWords[]): PackageCompetency {
  const { code, name } = given;
  const present = words.find((each) => each.code.toLowerCase() === code.toLowerCase());
  const presentName = present && present.name !== name ? present.name : null;
  if (!present) return { code, name, presentName, outcome: 'new' };
  return { code, name, presentName, outcome: saysTheSame(given, present) ? 'unchanged' : 'changed' };
}

function standardView(given: CaseStandard, post: KnownPost | undefined): PackageStandard {
  const { positionCode, positionName, effectiveFrom } = given;
  return {
    positionCode,
    positionName,
    effectiveFrom: effectiveFrom === '' ? null : effectiveFrom,
    outcome: standardOutcome(given, post),
  };
}

function standardOutcome(given: CaseStandard, post: KnownPost | undefined): StandardOutcome {
  if (!post) return 'unknownPosition';
  if (given.effectiveFrom === '' || 'codes' in readStandardLevels(askedOf(given))) return 'incomplete';
  if (post.versions.some((version) => asksTheSame(given, version))) return 'unchanged';
  return post.versions.some(({ effectiveFrom }) => effectiveFrom >= given.effectiveFrom) ? 'later' : 'new';
}

function askedOf({ levels }: CaseStandard): AskedLevel[] {
  return Object.entries(levels).map(([code, level]) => ({ code, level }));
}

function changesOf(given: CaseStandard): StandardChanges {
  const { summary, educationLevel, educationFields, rankText, requirements, performanceIndicators } = given;
  return {
    effectiveFrom: calendarDate(given.effectiveFrom),
    levels: askedOf(given),
    summary,
    educationLevel,
    educationFields,
    rankText,
    requirements,
    performanceIndicators,
  };
}
