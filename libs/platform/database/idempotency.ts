import { DomainError } from '#libs/domain/errors';
import type { IdempotentRequest } from './actor.js';
import type { Tx } from './tx.js';

/** Thrown when the key was used before with the same request: carries what was answered then. */
export class IdempotentReplay extends Error {
  constructor(readonly response: unknown) {
    super('idempotent replay');
    this.name = 'IdempotentReplay';
  }
}

/**
 * Takes the key for this transaction. A second request with the same key waits here for the first one's end.
 * @throws IdempotentReplay with the kept response; DomainError idempotency.key-reused when the request differs
 */
export async function claimIdempotencyKey(tx: Tx, request: IdempotentRequest): Promise<void> {
  const claimed = await tx.query(
    `insert into idempotency_key (agency_id, account_id, key, request_digest)
     values ($1, $2, $3, decode($4, 'hex')) on conflict do nothing returning key`,
    [tx.actor.agencyId, tx.actor.accountId, request.key, request.digest],
  );
  if (claimed.length > 0) return;
  const kept = await tx.first<{ digest: string; response: unknown }>(
    `select encode(request_digest, 'hex') as digest, response from idempotency_key
     where agency_id = $1 and account_id = $2 and key = $3`,
    [tx.actor.agencyId, tx.actor.accountId, request.key],
  );
  if (kept?.digest !== request.digest) throw new DomainError('conflict', 'idempotency.key-reused');
  throw new IdempotentReplay(kept.response);
}

/** Keeps the answer beside its effect. */
export async function keepResponse(tx: Tx, request: IdempotentRequest, response: unknown): Promise<void> {
  await tx.query(
    `update idempotency_key set response = $4 where agency_id = $1 and account_id = $2 and key = $3`,
    [tx.actor.agencyId, tx.actor.accountId, request.key, JSON.stringify(response ?? null)],
  );
}
