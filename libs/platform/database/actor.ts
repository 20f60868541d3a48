export type ActorSource = 'page' | 'api' | 'import' | 'job' | 'cli' | 'system';

/** An Idempotency-Key of a request that creates, with the digest of what it asks. */
export interface IdempotentRequest {
  readonly key: string;
  readonly digest: string;
}

/** For whom a transaction runs: the tenant, and who answers for it in the audit trail. */
export interface Actor {
  readonly agencyId: number;
  readonly accountId: number | null;
  readonly role: string | null;
  readonly source: ActorSource;
  readonly requestId?: string | null;
  readonly address?: string | null;
  readonly importId?: number | null;
  readonly idempotency?: IdempotentRequest | null;
}

/** An actor for work nobody asked for by hand. */
export function systemActor(agencyId: number, source: ActorSource = 'system'): Actor {
  return { agencyId, accountId: null, role: null, source };
}

/** The JSON that the audit triggers read from the setting app.context. */
export function auditContext(actor: Actor): string {
  return JSON.stringify({
    account: actor.accountId,
    role: actor.role,
    source: actor.source,
    request: actor.requestId ?? null,
    address: actor.address ?? null,
    import: actor.importId ?? null,
  });
}
