import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { Reader, Work } from '#libs/platform/database';
import { describeError, LOGGER, type Logger } from '#libs/platform/logging';
import {
  createQueueBackend,
  type MessageConsumer,
  type MessageQueue,
  type QueueBackend,
} from '#libs/platform/queue';
import { Housekeeping } from './housekeeping.js';
import { JobRunner } from './jobs/job-runner.js';
import { Loop } from './loop.js';
import { QUEUES, RELAY } from './schedule.js';
import { ReactionRunner } from './reactions/reaction-runner.js';
import { OutboxListener } from './relay/outbox-listener.js';
import { Relay } from './relay/relay.js';
import { WIRING, type Wiring } from './wiring.js';

/** Starts the relay, the consumers of both queues and the housekeeping, and stops them again. */
@Injectable()
export class WorkerService implements OnApplicationBootstrap, OnApplicationShutdown {
  private loops: Loop[] = [];
  private queues: MessageQueue[] = [];
  private consumers: MessageConsumer[] = [];
  private listener: OutboxListener | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(WIRING) private readonly wiring: Wiring,
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly housekeeping: Housekeeping,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const backend = createQueueBackend(this.config);
    const events = backend.queue(QUEUES.events.name, QUEUES.events.attempts);
    const jobs = backend.queue(QUEUES.jobs.name, QUEUES.jobs.attempts);
    this.queues = [events, jobs];
    const relay = new Relay(this.reader, { events, jobs }, this.wiring, this.logger);
    this.consumers = [this.consumeEvents(backend), this.consumeJobs(backend)];
    for (const consumer of this.consumers)
      consumer.on('error', (error) => this.logger.warn({ reason: error.message }, 'queue'));
    const relayLoop = this.loop('relay', RELAY.pollMs, () => relay.sendWaiting());
    this.loop('resend', RELAY.resendAfterMs / 4, () => relay.resendUnsettled(new Date()).then(() => false));
    this.housekeeping.start();
    this.listener = new OutboxListener(this.config.databaseUrl, () => relayLoop.nudge());
    await this.listener.start();
    this.logger.info({ queue: backend.kind }, 'worker ready');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.stop();
    await Promise.all([this.housekeeping.stop(), ...this.loops.map((loop) => loop.stop())]);
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await Promise.all(this.queues.map((queue) => queue.close()));
  }

  private loop(name: string, everyMs: number, step: () => Promise<boolean>): Loop {
    const loop = new Loop(name, everyMs, step, this.logger);
    this.loops.push(loop);
    return loop;
  }

  private consumeEvents(backend: QueueBackend): MessageConsumer {
    const runner = new ReactionRunner(this.work, this.wiring);
    const { name, concurrency, attempts } = QUEUES.events;
    return backend.consumer(name, concurrency, async (job) => {
      try {
        await runner.run(job.name, job.data);
      } catch (error) {
        this.logger.warn(
          {
            handler: job.name,
            outbox: job.data.outboxId,
            try: job.attemptsMade + 1,
            ...describeError(error),
          },
          'reaction failed',
        );
        if (job.attemptsMade + 1 < attempts) throw error;
        await runner.giveUp(job.name, job.data, error instanceof Error ? error : new Error('unknown'));
      }
    });
  }

  private consumeJobs(backend: QueueBackend): MessageConsumer {
    const runner = new JobRunner(this.work, this.wiring, this.logger);
    const { name, concurrency, attempts } = QUEUES.jobs;
    return backend.consumer(name, concurrency, (job) =>
      runner.run(job.data, job.attemptsMade + 1 >= attempts),
    );
  }
}
