import { DomainError } from '#libs/domain/errors';
import { violationOf } from '#libs/platform/database';

/** What a violated constraint means to people: a code and the field to blame. */
export type Refusals = Readonly<Record<string, { readonly code: string; readonly field?: string }>>;

/**
 * Runs statements whose last word is PostgreSQL's: a unique key or exclusion that another writer took first is told
 * as a DomainError of kind conflict.
 */
export async function refusing<T>(refusals: Refusals, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const refusal = refusals[violationOf(error)?.constraint ?? ''];
    if (!refusal) throw error;
    throw new DomainError('conflict', refusal.code, refusal.field ? { field: refusal.field } : {});
  }
}
