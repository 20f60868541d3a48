import { addDays, addYears, type CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { isManagerial, type PositionLevel } from '#libs/domain/position-level';
import type { BlackoutView } from '../blackouts/blackout.view.js';
import type { AppointmentWarning } from './appointment.view.js';

/** The definitive post a person stands in on the TMT of the next one. */
export interface PresentPost {
  readonly holdingId: number;
  readonly version: number;
  readonly positionId: number;
  readonly level: PositionLevel;
  readonly since: CalendarDate;
}

/** JPT are replaced after two years in post at the earliest (docs/domain/04, When nobody may be replaced). */
const JPT_YEARS = 2;

/** JPT, Administrator, Pengawas, and JF who head a unit: those a blackout protects. */
export function isProtected(level: PositionLevel, headsUnit: boolean): boolean {
  return isManagerial(level) || headsUnit;
}

/**
 * Inside of a blackout the decision needs the written approval of the Minister of Home Affairs, number and date.
 * @throws DomainError appointment.blackout-approval-required with the periods in the details
 */
export function requireApproval(blackouts: readonly BlackoutView[], approvalNumber: string | null): void {
  if (blackouts.length === 0 || approvalNumber !== null) return;
  throw new DomainError('conflict', 'appointment.blackout-approval-required', {
    field: 'homeAffairsNumber',
    blackouts: blackouts.map(({ id, since, until, legalBasis }) => ({ id, since, until, legalBasis })),
  });
}

/** @throws DomainError appointment.same-post, appointment.present-post-too-young */
export function requireEndable(
  present: PresentPost | null,
  positionId: number,
  effectiveFrom: CalendarDate,
): void {
  if (!present) return;
  if (present.positionId === positionId) {
    throw new DomainError('conflict', 'appointment.same-post', { field: 'employeeId' });
  }
  if (present.since > addDays(effectiveFrom, -1)) {
    throw new DomainError('conflict', 'appointment.present-post-too-young', {
      field: 'effectiveFrom',
      since: present.since,
    });
  }
}

/** What to tell about leaving a JPT post before its time; nothing for another post. */
export function earlyReplacement(
  present: Pick<PresentPost, 'level' | 'since'> | null,
  effectiveFrom: CalendarDate,
): AppointmentWarning[] {
  if (!present?.level.startsWith('jpt')) return [];
  const free = addYears(present.since, JPT_YEARS);
  return effectiveFrom < free ? [{ code: 'appointment.under-two-years', date: free }] : [];
}
