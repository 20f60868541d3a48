export type Environment = 'development' | 'production' | 'test';

/** Everything api and worker read from the environment, once, at boot. */
export interface Config {
  readonly environment: Environment;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** Application role: reads and writes, owns nothing. */
  readonly databaseUrl: string;
  /** Without it BullMQ runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** HMAC key of the audit seals, at least 32 characters. */
  readonly auditKey: string;
  readonly filesFolder: string;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** How many proxies stand before the api, or their addresses (CIDR, comma-separated); false: none. */
  readonly trustProxy: number | string | false;
  /** Requests in a minute: of one address (an office may share one), and of one signed-in person. */
  readonly requestsPerMinute: { readonly address: number; readonly person: number };
}

export const CONFIG = Symbol('Config');

/** Every problem of the environment at once, each a sentence for the person who starts the process. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}
