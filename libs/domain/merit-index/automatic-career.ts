import { POSITION_GROUPS, type PositionGroup } from '#libs/domain/position-level';
import {
  type AutomaticLevel,
  both,
  climb,
  DEFAULT_MERIT_THRESHOLDS,
  type Holds,
  type MeritFigure,
  type MeritShare,
  type MeritThresholds,
  reaches,
  shareLadder,
} from './automatic.js';

/** People of a kelompok jenjang (active PNS with a post), and those of them with a valid assessment. */
export interface AssessedGroup {
  readonly group: PositionGroup;
  readonly assessed: number;
  readonly people: number;
}

const JPT: readonly PositionGroup[] = ['jptUtama', 'jptMadya', 'jptPratama'];
const MANAGERS: readonly PositionGroup[] = ['administrator', 'pengawas'];

/**
 * 3.2, people with a valid assessment on the data date: none / JPT at least 90% / and administrator and pengawas /
 * all target groups. Every group is asked apart. An agency need not have all classes of JPT, but without any the
 * figure is undefined, as it is for another group asked that has nobody.
 */
export function assessedPeopleLevel(
  groups: readonly AssessedGroup[],
  targets: readonly PositionGroup[] = POSITION_GROUPS,
  { most }: MeritThresholds = DEFAULT_MERIT_THRESHOLDS,
): AutomaticLevel {
  const figures = POSITION_GROUPS.map((group): MeritShare => {
    const rows = groups.filter((row) => row.group === group);
    const sum = (of: 'assessed' | 'people') => rows.reduce((total, row) => total + row[of], 0);
    return { name: group, count: sum('assessed'), of: sum('people') };
  });
  const holdsFor = (asked: readonly PositionGroup[]): Holds =>
    figures
      .filter(({ name }) => asked.some((group) => group === name))
      .reduce<Holds>((all, figure) => both(all, reaches(figure, most)), true);
  const presentJpt = JPT.filter((group) => figures.some(({ name, of }) => name === group && of > 0));
  const others = targets.filter((group) => !JPT.includes(group));
  const reached = climb(
    [
      { level: 2, rule: 'jpt', holds: presentJpt.length === 0 ? null : holdsFor(presentJpt) },
      { level: 3, rule: 'managers', holds: holdsFor(MANAGERS) },
      { level: 4, rule: 'targetGroups', holds: holdsFor(others) },
    ],
    'none',
  );
  return { indicator: '3.2', ...reached, figures };
}

/** How far the talent period of the assessment year has come. */
export const TALENT_PERIOD_STAGES = ['none', 'computed', 'approved'] as const;

export type TalentPeriodStage = (typeof TALENT_PERIOD_STAGES)[number];

/**
 * 3.3, the talent period of the year: none / computed / approved by the PPK / approved and used, which is at
 * least one appointment of the year whose record points to the pool.
 */
export function talentPoolLevel(stage: TalentPeriodStage, appointments: number): AutomaticLevel {
  const reached = climb(
    [
      { level: 2, rule: 'computed', holds: stage !== 'none' },
      { level: 3, rule: 'approved', holds: stage === 'approved' },
      { level: 4, rule: 'approvedAndUsed', holds: appointments > 0 },
    ],
    'none',
  );
  const figures: MeritFigure[] = [{ name: 'appointmentsFromPool', count: appointments, of: null }];
  return { indicator: '3.3', ...reached, figures };
}

export interface SuccessionFigures {
  /** Target posts with at least one ranked successor in an approved plan. */
  readonly withSuccessor: number;
  readonly targetPosts: number;
  /** Appointments of the year whose record points to a plan. */
  readonly appointments: number;
}

/** 3.4, target posts with a successor: 0 / any / at least 50% / at least 90% and used. */
export function successionPlanLevel(
  { withSuccessor, targetPosts, appointments }: SuccessionFigures,
  thresholds: MeritThresholds = DEFAULT_MERIT_THRESHOLDS,
): AutomaticLevel {
  const figure: MeritShare = { name: 'postsWithSuccessor', count: withSuccessor, of: targetPosts };
  const reached = shareLadder(figure, thresholds, { rule: 'mostAndUsed', holds: appointments > 0 });
  const used: MeritFigure = { name: 'appointmentsFromPlan', count: appointments, of: null };
  return { indicator: '3.4', ...reached, figures: [figure, used] };
}
