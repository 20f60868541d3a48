import pg from 'pg';

const RECONNECT_MS = 1_000;

/** One dedicated connection that hears of new outbox rows. It reconnects by itself; the relay also polls. */
export class OutboxListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly onRow: () => void,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'kader-listen' });
    client.on('notification', this.onRow);
    client.on('error', () => undefined);
    client.on('end', () => this.startLater());
    try {
      await client.connect();
      await client.query('listen kader_outbox');
      this.client = client;
      this.onRow();
    } catch {
      this.startLater();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end();
  }

  private startLater(): void {
    this.client = null;
    if (this.stopped || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.start();
    }, RECONNECT_MS);
  }
}
