import { DomainError } from '#libs/domain/errors';
import type { EventName, EventPayloads } from '#libs/contracts/events';
import { systemActor, type Tx, type Work } from '#libs/platform/database';
import type { QueueMessage } from '#libs/platform/queue';
import type { Wiring } from '../wiring.js';

/** Runs one reaction to one event: effect and inbox row in one transaction, so it holds once or not at all. */
export class ReactionRunner {
  constructor(
    private readonly work: Work,
    private readonly wiring: Wiring,
  ) {}

  /** @throws whatever the reaction throws, so that the queue tries again */
  async run(handler: string, message: QueueMessage): Promise<void> {
    const reaction = this.wiring.reactions.get(handler);
    if (!reaction) throw new Error(`no reaction ${handler}`);
    await this.work.run(systemActor(message.agencyId, 'job'), async (tx) => {
      const event = await this.take(tx, handler, message, 'done');
      if (event) await reaction.react(tx, event.payload, event.name);
      await this.settle(tx, message);
    });
  }

  /** After the last try: the failure is on record and the outbox row no longer waits for this handler. */
  async giveUp(handler: string, message: QueueMessage, error: Error): Promise<void> {
    await this.work.run(systemActor(message.agencyId, 'job'), async (tx) => {
      await this.take(tx, handler, message, 'failed');
      await tx.query(`update outbox set failure = $3 where agency_id = $1 and id = $2`, [
        message.agencyId,
        message.outboxId,
        `${handler}: ${error instanceof DomainError ? error.code : error.name}`,
      ]);
      await this.settle(tx, message);
    });
  }

  /** Null when this handler took the event before. */
  private async take(tx: Tx, handler: string, message: QueueMessage, outcome: 'done' | 'failed') {
    const taken = await tx.query(
      `insert into inbox (agency_id, handler, event_id, outcome) values ($1, $2, $3, $4)
       on conflict do nothing returning handler`,
      [message.agencyId, handler, message.outboxId, outcome],
    );
    if (taken.length === 0) return null;
    return tx.first<{ name: EventName; payload: EventPayloads[EventName] }>(
      'select name, payload from outbox where agency_id = $1 and id = $2',
      [message.agencyId, message.outboxId],
    );
  }

  /**
   * Settled once every handler of the event stands in the inbox. The row is locked first: of two handlers that end at
   * the same moment the later one must see the other's inbox row.
   */
  private async settle(tx: Tx, message: QueueMessage): Promise<void> {
    await tx.query('select 1 from outbox where agency_id = $1 and id = $2 for update', [
      message.agencyId,
      message.outboxId,
    ]);
    const counts = [...this.wiring.reactionsOf].map(([name, reactions]) => ({
      name,
      handlers: reactions.length,
    }));
    await tx.query(
      `update outbox o set settled_at = clock_timestamp()
       from jsonb_to_recordset($3::jsonb) as w (name text, handlers int)
       where o.agency_id = $1 and o.id = $2 and o.settled_at is null and w.name = o.name
         and (select count(*) from inbox i where i.agency_id = $1 and i.event_id = $2) >= w.handlers`,
      [message.agencyId, message.outboxId, JSON.stringify(counts)],
    );
  }
}
