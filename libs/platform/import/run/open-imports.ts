import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import { lockImport, lockPurpose } from './locks.js';

/** Imports of one agency that are neither applied nor ended: each keeps a file and up to 250,000 staged rows. */
export const MOST_OPEN_IMPORTS = 20;

/**
 * Makes room for one more import, which must be entered in the same transaction.
 * @throws DomainError import.too-many-open {limit}
 */
export async function admitImport(tx: Tx): Promise<void> {
  await lockImport(tx, lockPurpose.upload, tx.actor.agencyId);
  const row = await tx.first<{ open: number }>(
    `select count(*)::int as open from import_run
     where agency_id = $1 and state in ('uploaded', 'checking', 'checked', 'applying', 'failed')`,
    [tx.actor.agencyId],
  );
  if ((row?.open ?? 0) >= MOST_OPEN_IMPORTS)
    throw new DomainError('conflict', 'import.too-many-open', { limit: MOST_OPEN_IMPORTS });
}
