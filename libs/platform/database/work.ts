import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, auditContext } from './actor.js';
import { claimIdempotencyKey, keepResponse } from './idempotency.js';
import { Tx } from './tx.js';
import { violationOf } from './violation.js';

const RETRIED_STATES = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 4;

/** The only way to write: one transaction of one tenant. */
@Injectable()
export class Work {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `command` in one transaction with the tenant and the audit context set. A serialization failure or deadlock
   * runs the whole command again in a new transaction, so it must have no effect outside of `tx`.
   * With an Idempotency-Key the result is kept in the same transaction.
   * @throws IdempotentReplay (idempotency.ts) when a request with the same key was answered before
   */
  async run<T>(actor: Actor, command: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(actor, command);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetried(error)) throw error;
      }
    }
  }

  private once<T>(actor: Actor, command: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = new Tx(manager, actor);
      await tx.query(`select set_config('app.agency', $1, true), set_config('app.context', $2, true)`, [
        String(actor.agencyId),
        auditContext(actor),
      ]);
      if (!actor.idempotency) return command(tx);
      await claimIdempotencyKey(tx, actor.idempotency);
      const result = await command(tx);
      await keepResponse(tx, actor.idempotency, result);
      return result;
    });
  }
}

function isRetried(error: unknown): boolean {
  return RETRIED_STATES.has(violationOf(error)?.state ?? '');
}
