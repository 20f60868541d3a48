/** How the worker treats its queues, and how often it looks. Events name up to 1,000 ids, jobs are whole runs. */
export const QUEUES = {
  events: { name: 'kader-events', concurrency: 4, attempts: 8 },
  jobs: { name: 'kader-jobs', concurrency: 2, attempts: 5 },
} as const;

export const RELAY = {
  /** Rows taken from the outbox at once. */
  batch: 100,
  /** A relay that died gives its rows back after this. */
  lease: '30 seconds',
  /** The notification may be lost with its connection: look anyway. */
  pollMs: 1_000,
  /** What the queue has not settled by then is sent again; the queue ignores what it still has. */
  resendAfterMs: 60_000,
  /** A row that cannot be handed over is set aside after so many tries. */
  attempts: 20,
} as const;

export const SEAL_EVERY_MS = 3_000;
export const PRUNE_EVERY_MS = 3_600_000;
/** How often is looked whether somewhere a new day has begun. */
export const NEW_DAY_EVERY_MS = 300_000;
