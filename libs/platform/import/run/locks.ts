import type { Tx } from '#libs/platform/database';

/** First halves of advisory lock keys: work that must not run twice at once. */
export const lockPurpose = { check: 7_240_411, apply: 7_240_412, upload: 7_240_413 } as const;

/**
 * Waits until nobody else does this, and holds it until the transaction ends.
 * @param id the import for a check; the agency for an upload, an apply or an undo, so that these follow one another
 */
export async function lockImport(tx: Tx, purpose: number, id: number): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [purpose, id]);
}
