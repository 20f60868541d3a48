import type { EventName } from '#libs/contracts/events';
import type { Logger } from '#libs/platform/logging';
import type { Reader } from '#libs/platform/database';
import type { MessageQueue, QueueMessage } from '#libs/platform/queue';
import { RELAY } from '../schedule.js';
import type { Wiring } from '../wiring.js';

interface OutboxRow {
  readonly agency_id: number;
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly attempts: number;
}

interface Queues {
  readonly events: MessageQueue;
  readonly jobs: MessageQueue;
}

/** Carries the outbox to the queue. Several may run at once; a row is claimed by one of them. */
export class Relay {
  constructor(
    private readonly reader: Reader,
    private readonly queues: Queues,
    private readonly wiring: Wiring,
    private readonly logger: Logger,
  ) {}

  /** Sends what waits; true when there may be more. */
  async sendWaiting(): Promise<boolean> {
    const rows = await this.reader.definer<OutboxRow>('select * from definer_outbox_claim($1, $2)', [
      RELAY.batch,
      RELAY.lease,
    ]);
    for (const row of rows) await this.send(row);
    return rows.length === RELAY.batch;
  }

  /** Sends again what was handed over long ago and never settled: the queue may have lost it. */
  async resendUnsettled(now: Date): Promise<void> {
    const before = new Date(now.getTime() - RELAY.resendAfterMs);
    const rows = await this.reader.definer<OutboxRow>(
      'select *, 0 as attempts from definer_outbox_unsettled($1, $2)',
      [before, RELAY.batch],
    );
    for (const row of rows) await this.handOver(row);
  }

  /** One bad row is set aside alone; the others go on. */
  private async send(row: OutboxRow): Promise<void> {
    try {
      const handlers = await this.handOver(row);
      await this.reader.definer('select definer_outbox_published($1, $2, $3)', [
        row.agency_id,
        row.id,
        handlers,
      ]);
    } catch (error) {
      const retry =
        row.attempts < RELAY.attempts ? new Date(Date.now() + 1000 * 2 ** Math.min(row.attempts, 6)) : null;
      this.logger.error(
        { outbox: row.id, event: row.name, again: retry !== null },
        'outbox row was not handed over',
      );
      await this.reader.definer('select definer_outbox_refused($1, $2, $3, $4)', [
        row.agency_id,
        row.id,
        error instanceof Error ? error.message : 'unknown',
        retry,
      ]);
    }
  }

  /** Returns how many handlers the row has. */
  private async handOver(row: OutboxRow): Promise<number> {
    const data: QueueMessage = { agencyId: row.agency_id, outboxId: row.id };
    if (row.kind === 'job') {
      await this.queues.jobs.add(row.name, data, { jobId: row.id });
      return 1;
    }
    const reactions = this.wiring.reactionsOf.get(row.name as EventName);
    if (!reactions) throw new Error(`unknown event ${row.name}`);
    for (const { handler } of reactions) {
      await this.queues.events.add(handler, data, { jobId: `${row.id}.${handler}` });
    }
    return reactions.length;
  }
}
