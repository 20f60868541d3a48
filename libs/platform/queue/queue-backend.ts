import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type Processor,
  withBackend,
} from 'bullmq';
import type { Config } from '#libs/platform/config';

/** What is sent over the queue: ids only. */
export interface QueueMessage {
  readonly agencyId: number;
  readonly outboxId: string;
}

/**
 * The little of a queue that the relay needs. Always with a jobId of ours (a UUID first): the queue then ignores what
 * it still has. No addBulk: on PostgreSQL it creates a sequence and a temporary table, which our role may not.
 */
export interface MessageQueue {
  add(name: string, data: QueueMessage, options: { jobId: string }): Promise<unknown>;
  close(): Promise<void>;
}

/** The little of a queue worker that the worker process needs. */
export interface MessageConsumer {
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** BullMQ on one of its two backends; the same calls on both. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string, attempts: number): MessageQueue;
  consumer(name: string, concurrency: number, process: Processor<QueueMessage, void>): MessageConsumer;
}

const POOL_SIZE = 2;
/** A worker that was killed is noticed, and its work given to another, within about 20 s. */
const STALLED = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 20 };
/** State and history live in our tables, so the queue keeps nothing. */
const jobOptions = (attempts: number) => ({
  attempts,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
});

/** Redis when REDIS_URL is set, PostgreSQL (schema bullmq) otherwise. */
export function createQueueBackend(config: Pick<Config, 'databaseUrl' | 'redisUrl'>): QueueBackend {
  return config.redisUrl
    ? onRedis(config.redisUrl, prefixOf(config.databaseUrl))
    : onPostgres(config.databaseUrl);
}

function onPostgres(connectionString: string): QueueBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = {
    connectionString,
    max: POOL_SIZE,
    skipMigrations: true,
    application_name: 'kader-queue',
  };
  return {
    kind: 'postgres',
    queue: (name, attempts) =>
      new Queue<QueueMessage>(name, { connection, defaultJobOptions: jobOptions(attempts) }),
    consumer: (name, concurrency, process) =>
      new Worker<QueueMessage, void>(name, process, { connection, concurrency, ...STALLED }),
  };
}

/** Installations may share a Redis: their queues are told apart by the database they serve. */
function prefixOf(databaseUrl: string): string {
  return `kader-${new URL(databaseUrl).pathname.slice(1)}`;
}

function onRedis(url: string, prefix: string): QueueBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const connection: ConnectionOptions = { url, maxRetriesPerRequest: null };
  return {
    kind: 'redis',
    queue: (name, attempts) =>
      new Queue<QueueMessage>(name, { connection, prefix, defaultJobOptions: jobOptions(attempts) }),
    consumer: (name, concurrency, process) =>
      new Worker<QueueMessage, void>(name, process, { connection, prefix, concurrency, ...STALLED }),
  };
}
