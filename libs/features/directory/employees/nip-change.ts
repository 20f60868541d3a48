import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import type { EmploymentType } from '#libs/domain/employment-type';
import { DomainError } from '#libs/domain/errors';
import { cleanNip, readNip } from '#libs/domain/nip';
import { Clock } from '#libs/platform/clock';
import type { Tx } from '#libs/platform/database';
import type { Editor } from '../access/viewer.js';
import type { EmployeeCard } from './employee.view.js';

/** What a change says about the number, and what decides whether it is sound. */
interface NumberChange {
  readonly nip?: string;
  readonly nipReason?: string;
  readonly birthDate?: CalendarDate | null;
  readonly employmentType?: EmploymentType | null;
}

/** Replaces a NIP: the old number stays as an alias, so that both are found. */
@Injectable()
export class NipChange {
  constructor(private readonly clock: Clock) {}

  /**
   * Keeps the old number and gives the new one; undefined when the number stays.
   * @throws DomainError with the first problem of the number (libs/domain/nip), or employee.nip-reason-missing
   */
  async record(
    tx: Tx,
    editor: Editor,
    before: EmployeeCard,
    change: NumberChange,
  ): Promise<string | undefined> {
    if (change.nip === undefined || cleanNip(change.nip) === before.nip) return undefined;
    const { birthDate = before.birthDate as CalendarDate | null, employmentType = before.employmentType } =
      change;
    const today = this.clock.today(editor.timeZone);
    const reading = readNip(change.nip, { today, employmentType, birthDate });
    if (!reading.ok) {
      const { problems } = reading;
      throw new DomainError('invalid', problems[0] ?? 'nip.blank', { field: 'nip', problems });
    }
    const reason = change.nipReason?.trim();
    if (!reason) throw new DomainError('invalid', 'employee.nip-reason-missing', { field: 'nipReason' });
    await tx.query(
      `insert into employee_nip_alias (agency_id, employee_id, nip, reason) values ($1, $2, $3, $4)
       on conflict (agency_id, nip, employee_id) do nothing`,
      [editor.agencyId, before.id, before.nip, reason],
    );
    return reading.parts.nip;
  }
}
