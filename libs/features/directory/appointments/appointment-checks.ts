import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { PositionLevel } from '#libs/domain/position-level';
import { blackoutCheck, earlyReplacement, type WrittenApproval } from '#libs/domain/succession';
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

/** The posts a decision touches, its days, and the approval on record. */
export interface Replacement {
  readonly posts: readonly { readonly level: PositionLevel; readonly headsUnit: boolean }[];
  readonly days: readonly CalendarDate[];
  readonly approval: WrittenApproval;
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
