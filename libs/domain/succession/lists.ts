import type { CalendarDate } from '#libs/domain/calendar';
import type { GateAnswer, PoolStanding } from '#libs/domain/eligibility';
import { type EmploymentType, isPppk } from '#libs/domain/employment-type';
import {
  DEFAULT_FUNCTIONAL_STANDING,
  type FunctionalStanding,
  isManagerial,
  POSITION_GROUPS,
  type PositionLevel,
  positionGroup,
} from '#libs/domain/position-level';

/**
 * Lists for a target post (docs/domain/04, Succession), each with a ranking of its own: the long list one
 * kelompok jenjang below, rotation on the same, reserve two below.
 */
export const SUCCESSION_LISTS = ['longList', 'rotation', 'reserve'] as const;

export type SuccessionList = (typeof SUCCESSION_LISTS)[number];

/** How many kelompok jenjang below the target each list lies. */
export const STEPS_BELOW: Readonly<Record<SuccessionList, number>> = { longList: 1, rotation: 0, reserve: 2 };

/**
 * JF that art. 107 of PP 11/2017 opens a post to from further below: Ahli Utama counts as JPT Pratama and may
 * still fill JPT Madya and JPT Utama.
 */
export const OPENED_BY_LAW: Readonly<Partial<Record<PositionLevel, readonly PositionLevel[]>>> = {
  jptUtama: ['jfAhliUtama'],
  jptMadya: ['jfAhliUtama'],
};

/** The list a jenjang belongs to for a target; null: none. */
export function listOf(
  level: PositionLevel,
  target: PositionLevel,
  standing: FunctionalStanding = DEFAULT_FUNCTIONAL_STANDING,
): SuccessionList | null {
  if (OPENED_BY_LAW[target]?.includes(level)) return 'longList';
  const place = (of: PositionLevel) => POSITION_GROUPS.indexOf(positionGroup(of, standing));
  const below = place(level) - place(target);
  return SUCCESSION_LISTS.find((list) => STEPS_BELOW[list] === below) ?? null;
}

/** What an agency may set about the lists. */
export interface ListSettings {
  /** Lists that are drawn up beside the long list. */
  readonly lists: readonly SuccessionList[];
  /** Whether PPPK may stand in the long list of a managerial post: by default never (docs/domain/01). */
  readonly pppkForManagerial: boolean;
}

export const DEFAULT_LIST_SETTINGS: ListSettings = { lists: SUCCESSION_LISTS, pppkForManagerial: false };

export interface ListQuestion {
  readonly level: PositionLevel;
  readonly target: PositionLevel;
  readonly employmentType: EmploymentType | null;
  readonly pool: PoolStanding;
  /** Eligibility for the target post in all. */
  readonly eligibility: GateAnswer;
  /** The day on which time alone has healed what is not met; null: it does not. */
  readonly healsOn: CalendarDate | null;
}

export type ListPlace =
  | { readonly place: 'listed'; readonly list: SuccessionList; readonly flagged: boolean }
  /** *Belum memenuhi syarat*: listed apart. */
  | { readonly place: 'notEligible'; readonly list: SuccessionList; readonly healsOn: CalendarDate | null }
  | { readonly place: 'none'; readonly reason: 'notInPool' | 'otherLevel' | 'pppk' };

/**
 * Where a person stands for a target post (docs/domain/04): KRS members whose eligibility is met, or needs
 * verification and is flagged; those who fail a requirement apart; everybody else nowhere.
 */
export function listPlace(
  question: ListQuestion,
  settings: ListSettings = DEFAULT_LIST_SETTINGS,
  standing: FunctionalStanding = DEFAULT_FUNCTIONAL_STANDING,
): ListPlace {
  const list = listOf(question.level, question.target, standing);
  if (list === null || !settings.lists.includes(list)) return { place: 'none', reason: 'otherLevel' };
  if (question.pool !== 'member') return { place: 'none', reason: 'notInPool' };
  const pppk = question.employmentType !== null && isPppk(question.employmentType);
  if (pppk && isManagerial(question.target) && !settings.pppkForManagerial) {
    return { place: 'none', reason: 'pppk' };
  }
  if (question.eligibility === 'notMet') return { place: 'notEligible', list, healsOn: question.healsOn };
  return { place: 'listed', list, flagged: question.eligibility === 'needsVerification' };
}
