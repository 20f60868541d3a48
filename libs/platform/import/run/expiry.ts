import type { Tx } from '#libs/platform/database';
import type { FileStore } from '#libs/platform/files';

const OPEN_DAYS = 14;
const GIVEN_BACK_DAYS = 90;

/**
 * Ends imports nobody went on with for 14 days, and forgets refused rows 90 days after an import was settled.
 * @returns files to erase once this is committed
 */
export async function expireImports(tx: Tx, files: FileStore, now: Date): Promise<string[]> {
  const { agencyId } = tx.actor;
  const ended = await tx.query<{ id: number; file_id: string }>(
    `update import_run set state = 'cancelled', version = version + 1
     where agency_id = $1 and state in ('uploaded', 'checked', 'failed') and created_at < $2::timestamptz - make_interval(days => $3)
     returning id, file_id`,
    [agencyId, now, OPEN_DAYS],
  );
  for (const { id, file_id } of ended) {
    await clearStaging(tx, id);
    await files.remove(tx, file_id);
  }
  const old = await tx.query<{ id: number }>(
    `select r.id from import_run r where r.agency_id = $1 and r.state in ('applied', 'undone')
       and r.applied_at < $2::timestamptz - make_interval(days => $3)
       and exists (select from import_issue i where i.agency_id = $1 and i.import_id = r.id)`,
    [agencyId, now, GIVEN_BACK_DAYS],
  );
  for (const { id } of old) await clearStaging(tx, id);
  return ended.map(({ file_id }) => file_id);
}

/** Deletes what is kept of a file's rows and of what was wrong with them. */
export async function clearStaging(tx: Tx, importId: number): Promise<void> {
  await tx.query('delete from import_row where agency_id = $1 and import_id = $2', [
    tx.actor.agencyId,
    importId,
  ]);
  await tx.query('delete from import_issue where agency_id = $1 and import_id = $2', [
    tx.actor.agencyId,
    importId,
  ]);
}
