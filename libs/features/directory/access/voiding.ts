import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';

/** Tables of dated rows: nothing in them is deleted, a correction voids a row with its reason. */
export type DatedTable =
  'employee_rank' | 'employee_education' | 'holding' | 'completeness_statement' | 'blackout_period';

/**
 * Voids a row that the caller has seen to exist.
 * @param alreadyVoided code of the conflict when somebody was first
 */
export async function voidRow(
  tx: Tx,
  table: DatedTable,
  id: number,
  reason: string,
  alreadyVoided: string,
): Promise<void> {
  const voided = await tx.query(
    `update ${table} set voided_at = now(), void_reason = $2, version = version + 1
     where id = $1 and voided_at is null returning id`,
    [id, reason],
  );
  if (voided.length === 0) throw new DomainError('conflict', alreadyVoided);
}
