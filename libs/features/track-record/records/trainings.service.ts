import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { refusing, type Refusals } from '#libs/features/directory/access';
import type { Tx } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';

/** A training somebody has ended (docs/domain/06, PELATIHAN). */
export interface NewTraining {
  readonly employeeId: number;
  readonly kind: string;
  readonly name: string;
  /** JP. */
  readonly learningHours: number;
  readonly startedOn: CalendarDate | null;
  readonly endedOn: CalendarDate;
  readonly certificateNumber: string | null;
}

const REFUSALS: Refusals = { training_valid: { code: 'training.recorded-already' } };

/** Enters single trainings in the track record. */
@Injectable()
export class TrainingsService {
  constructor(private readonly outbox: Outbox) {}

  /**
   * In the transaction of whoever asks. @returns the id of the row
   * @throws DomainError date.end-before-start, training.recorded-already
   */
  async record(tx: Tx, training: NewTraining): Promise<number> {
    const { employeeId, kind, name, learningHours, startedOn, endedOn, certificateNumber } = training;
    if (startedOn !== null && endedOn < startedOn) {
      throw new DomainError('invalid', 'date.end-before-start', { field: 'endedOn' });
    }
    const row = await refusing(REFUSALS, () =>
      tx.first<{ id: number }>(
        `insert into training (agency_id, employee_id, kind, name, learning_hours, started_on, ended_on, certificate_number)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [tx.actor.agencyId, employeeId, kind, name, learningHours, startedOn, endedOn, certificateNumber],
      ),
    );
    if (!row) throw new Error('the training was not inserted');
    await this.outbox.add(tx, 'trackRecord.recordsChanged', { employeeIds: [employeeId] });
    return row.id;
  }
}
