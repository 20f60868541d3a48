import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform/database';

export interface Reading {
  /** What was opened or exported: 'employees.export', 'assessment.result'. */
  readonly what: string;
  /** The person it was about; null for a list. */
  readonly employeeId?: number | null;
  /** Filter and count of a list; no personal data. */
  readonly filter?: object | null;
  readonly rowCount?: number | null;
}

/** Writes who opened or exported whose data. */
@Injectable()
export class AuditReadings {
  async record(tx: Tx, reading: Reading): Promise<void> {
    await tx.query(
      `insert into audit_reading (agency_id, account_id, role, request_id, what, employee_id, filter, row_count)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.actor.agencyId,
        tx.actor.accountId,
        tx.actor.role,
        tx.actor.requestId ?? null,
        reading.what,
        reading.employeeId ?? null,
        reading.filter ? JSON.stringify(reading.filter) : null,
        reading.rowCount ?? null,
      ],
    );
  }

  /** Notes one reading for each person of a list, so that each of them is told. */
  async recordEach(tx: Tx, what: string, employeeIds: readonly number[]): Promise<void> {
    const { agencyId, accountId, role, requestId } = tx.actor;
    await tx.query(
      `insert into audit_reading (agency_id, account_id, role, request_id, what, employee_id)
       select $1, $2, $3, $4, $5, unnest($6::int[])`,
      [agencyId, accountId, role, requestId ?? null, what, employeeIds],
    );
  }
}
