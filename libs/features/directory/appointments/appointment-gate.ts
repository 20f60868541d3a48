import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/platform/clock';
import type { Tx } from '#libs/platform/database';
import type { Editor } from '../access/viewer.js';
import { BlackoutsQueries } from '../blackouts/blackouts.queries.js';
import { type Replacement, requireApproval, requireDates, requireWholePapers } from './appointment-checks.js';
import type { NewAppointment } from './new-appointment.js';

/** What the papers of an appointment must be, whoever is appointed to whatever. */
@Injectable()
export class AppointmentGate {
  constructor(
    private readonly blackouts: BlackoutsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError appointment.paper-incomplete, decree.in-future, appointment.effective-out-of-range */
  requirePapers(editor: Editor, appointment: NewAppointment): void {
    requireWholePapers(appointment);
    requireDates(appointment, this.clock.today(editor.timeZone));
  }

  /** @throws DomainError appointment.blackout-approval-required */
  async requireNoBlackout(tx: Tx, appointment: NewAppointment, posts: Replacement['posts']): Promise<void> {
    const days = [appointment.decreeDate, appointment.effectiveFrom];
    const { homeAffairsNumber, homeAffairsDate } = appointment;
    const approval = { number: homeAffairsNumber ?? null, date: homeAffairsDate ?? null };
    requireApproval({ posts, days, approval }, await this.blackouts.onAnyOf(tx, days));
  }
}
