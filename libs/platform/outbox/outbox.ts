import { Injectable } from '@nestjs/common';
import { EVENT_BATCH, type EventName, type EventPayloads } from '#libs/contracts/events';
import type { Tx } from '#libs/platform/database';

/** Puts facts into the transaction that made them true; the worker's relay carries them from there. */
@Injectable()
export class Outbox {
  /** Adds one event. Payload: ids only. */
  async add<Name extends EventName>(tx: Tx, name: Name, payload: EventPayloads[Name]): Promise<void> {
    await tx.query(`insert into outbox (agency_id, kind, name, payload) values ($1, 'event', $2, $3)`, [
      tx.actor.agencyId,
      name,
      JSON.stringify(payload),
    ]);
  }

  /** Adds one event per 1,000 ids, so that an import of 250,000 people makes 250 of them. */
  async addBatches<Name extends EventName>(
    tx: Tx,
    name: Name,
    ids: readonly number[],
    payloadOf: (ids: number[]) => EventPayloads[Name],
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += EVENT_BATCH) {
      await this.add(tx, name, payloadOf(ids.slice(start, start + EVENT_BATCH)));
    }
  }
}
