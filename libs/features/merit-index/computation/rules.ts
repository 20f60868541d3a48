import {
  type AutomaticLevel,
  assessedPeopleLevel,
  fillingLevel,
  jobStandardLevel,
  movementLevel,
  splitFillingLevels,
  successionPlanLevel,
  talentPoolLevel,
} from '#libs/domain/merit-index';
import { POSITION_GROUPS } from '#libs/domain/position-level';
import { FILLINGS, REASONED_MOVEMENTS, SUCCESSION_PLANS, TALENT_POOL } from './appointments.sql.js';
import { ASSESSED_PEOPLE } from './people.sql.js';
import { POSTS_WITH_STANDARD } from './posts.sql.js';

/** What is counted of a part of the list behind a figure: rows that fulfil it, of all. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** The parts of a list, by name; a part without rows is 0 of 0. */
export type Parts = (part: string) => Counted;

/** An indicator the platform computes: the list behind it, and the rule that reads its counts. */
export interface IndicatorRule {
  readonly indicator: string;
  /** CTEs after `cycle`; the last is `behind` with EVIDENCE_COLUMNS. */
  readonly behind: string;
  /** Parts of the list that this indicator reads; null: all. */
  readonly parts: readonly string[] | null;
  readonly level: (parts: Parts) => AutomaticLevel;
}

/** Named in every figure: a later reading of the same facts by other rules shows. */
export const RULE_VERSION = 'A-1';

const CAREER: readonly IndicatorRule[] = [
  {
    indicator: '3.1',
    behind: POSTS_WITH_STANDARD,
    parts: null,
    level: (parts) => {
      const share = (part: string) => ({ withStandard: parts(part).count, posts: parts(part).of });
      return jobStandardLevel({
        jpt: share('jptPosts'),
        managers: share('managerPosts'),
        others: share('otherPosts'),
      });
    },
  },
  {
    indicator: '3.2',
    behind: ASSESSED_PEOPLE,
    parts: null,
    level: (parts) =>
      assessedPeopleLevel(
        POSITION_GROUPS.map((group) => ({ group, assessed: parts(group).count, people: parts(group).of })),
      ),
  },
  {
    indicator: '3.3',
    behind: TALENT_POOL,
    parts: null,
    level: (parts) => {
      const reached = (['approved', 'computed'] as const).find((stage) => parts(stage).count > 0);
      return talentPoolLevel(reached ?? 'none', parts('appointmentsFromPool').count);
    },
  },
  {
    indicator: '3.4',
    behind: SUCCESSION_PLANS,
    parts: null,
    level: (parts) =>
      successionPlanLevel({
        withSuccessor: parts('postsWithSuccessor').count,
        targetPosts: parts('postsWithSuccessor').of,
        appointments: parts('appointmentsFromPlan').count,
      }),
  },
];

const MOVEMENTS: IndicatorRule = {
  indicator: '4.2',
  behind: REASONED_MOVEMENTS,
  parts: null,
  level: (parts) => {
    const { count: withReason, of: movements } = parts('movementsWithReason');
    return movementLevel({ withReason, movements });
  },
};

const fillings = (parts: Parts) => ({
  jptComplete: parts('jptFillingsComplete').count,
  jptFillings: parts('jptFillingsComplete').of,
  managersFromPool: parts('managersFromPool').count,
  managersAppointed: parts('managersFromPool').of,
});

const FILLING: IndicatorRule = {
  indicator: '4.3',
  behind: FILLINGS,
  parts: null,
  level: (parts) => fillingLevel(fillings(parts)),
};

const SPLIT_FILLINGS: readonly IndicatorRule[] = [
  {
    indicator: '4.3',
    behind: FILLINGS,
    parts: ['jptFillingsComplete'],
    level: (parts) => splitFillingLevels(fillings(parts))[0],
  },
  {
    indicator: '4.4',
    behind: FILLINGS,
    parts: ['managersFromPool'],
    level: (parts) => splitFillingLevels(fillings(parts))[1],
  },
];

/** The indicators the platform computes of an assessment (docs/domain/05, table of automatic levels). */
export function rulesOf(assessment: { readonly splitFillings: boolean }): readonly IndicatorRule[] {
  return [...CAREER, MOVEMENTS, ...(assessment.splitFillings ? SPLIT_FILLINGS : [FILLING])];
}
