import { PositionHolder } from '../positions/position.view.js';

export const VACANCY_STATES = ['vacant', 'soon', 'target'] as const;
/** Vacant now, falling vacant within the horizon, or a target or critical post that is filled. */
export type VacancyState = (typeof VACANCY_STATES)[number];
export type VacancyReason = 'vacant' | 'retirement' | 'holdingEnds' | 'target';

/**
 * How the day is known: the day after the last definitive holder's; at the latest the day since when a Plt or Pj stands in; or
 * the day on which the present holder retires or ends.
 */
export type VacancyDayBasis = 'lastHolder' | 'acting' | 'leaving';

/** A post that needs a successor, found from dates. */
export class VacancyRow {
  /** Of the post. */
  id: number;
  code: string;
  name: string;
  level: string;
  echelon: string | null;
  orgUnitId: number;
  orgUnitName: string;
  headcount: number;
  critical: boolean;
  target: boolean;
  state: VacancyState;
  reason: VacancyReason;
  /** Vacant since, or the day on which it falls vacant; null: unknown. */
  fallsOn: string | null;
  /** Null: no definitive, acting or leaving holder is on record, so the day is not. */
  fallsOnBy: VacancyDayBasis | null;
  /** The day on which a successor is needed. */
  referenceDate: string;
  /** Seats that are or fall vacant within the horizon and are decided for nobody. */
  openSeats: number;
  /** Who leaves first; null where nobody does. */
  leavingName: string | null;
  /** Plt, Plh, Pj and definitive holders of today. */
  holders: PositionHolder[];
}
