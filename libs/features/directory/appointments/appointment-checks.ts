import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { requireDecided, requireEffective } from '#libs/domain/decree';
import { DomainError } from '#libs/domain/errors';
import type { PositionLevel } from '#libs/domain/position-level';
import { blackoutCheck, earlyReplacement, type WrittenApproval } from '#libs/domain/succession';
import type { BlackoutView } from '../blackouts/blackout.view.js';
import type { AppointmentWarning } from './appointment.view.js';
import type { NewAppointment } from './new-appointment.js';

/** The definitive post a person stands in on the TMT of the next one. */
export interface PresentPost {
  readonly holdingId: number;
  readonly version: number;
  readonly positionId: number;
  readonly level: PositionLevel;
  readonly since: CalendarDate;
}

/** The posts a decision touches, its days, and the approval on record. */
export interface Replacement {
  readonly posts: readonly { readonly level: PositionLevel; readonly headsUnit: boolean }[];
  readonly days: readonly CalendarDate[];
  readonly approval: WrittenApproval;
}

/** A paper has a number and a date, or neither. @throws DomainError appointment.paper-incomplete */
export function requireWholePapers(appointment: NewAppointment): void {
  const { homeAffairsNumber, homeAffairsDate, bknNumber, bknDate } = appointment;
  const papers = [
    { field: 'homeAffairsDate', number: homeAffairsNumber, date: homeAffairsDate },
    { field: 'bknDate', number: bknNumber, date: bknDate },
  ];
  for (const { field, number, date } of papers) {
    if (((number ?? null) === null) !== ((date ?? null) === null)) {
      throw new DomainError('invalid', 'appointment.paper-incomplete', { field });
    }
  }
}

/**
 * No paper is dated after the day it is recorded on, and the TMT lies near the decree.
 * @throws DomainError decree.in-future, appointment.effective-out-of-range
 */
export function requireDates(appointment: NewAppointment, today: CalendarDate): void {
  const { decreeDate, effectiveFrom, homeAffairsDate, bknDate } = appointment;
  for (const [field, date] of Object.entries({ decreeDate, homeAffairsDate, bknDate })) {
    if (date) requireDecided({ date, field }, { today });
  }
  requireEffective(effectiveFrom, decreeDate);
}

/**
 * Inside of a blackout the decision needs the written approval of the Minister of Home Affairs, number and date;
 * appointing into a protected post and taking somebody out of one are both replacements.
 * @throws DomainError appointment.blackout-approval-required with the first such period in the details
 */
export function requireApproval(replacement: Replacement, blackouts: readonly BlackoutView[]): void {
  const periods = blackouts.map(({ since, until, legalBasis }) => ({
    from: since as CalendarDate,
    until: until as CalendarDate,
    legalBasis,
  }));
  for (const post of replacement.posts) {
    for (const on of replacement.days) {
      const found = blackoutCheck({ on, ...post, approval: replacement.approval }, periods);
      if (found.answer !== 'approvalMissing') continue;
      throw new DomainError('conflict', 'appointment.blackout-approval-required', {
        field: found.missing[0] === 'date' ? 'homeAffairsDate' : 'homeAffairsNumber',
        ...found.periods[0],
      });
    }
  }
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
export function warningsOf(
  present: Pick<PresentPost, 'level' | 'since'> | null,
  effectiveFrom: CalendarDate,
): AppointmentWarning[] {
  const due = present && earlyReplacement(present.level, present.since, effectiveFrom);
  return due ? [{ code: 'appointment.under-two-years', date: due }] : [];
}
