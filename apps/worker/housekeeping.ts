import { Inject, Injectable } from '@nestjs/common';
import { AuditSealer } from '#libs/platform/audit';
import { Reader } from '#libs/platform/database';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { DailyRunner } from './daily/daily-runner.js';
import { Loop } from './loop.js';
import { NEW_DAY_EVERY_MS, PRUNE_EVERY_MS, SEAL_EVERY_MS } from './schedule.js';

/** What runs by the clock: sealing the audit trail, a new day, throwing away what is settled. */
@Injectable()
export class Housekeeping {
  private loops: Loop[] = [];

  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly reader: Reader,
    private readonly sealer: AuditSealer,
    private readonly daily: DailyRunner,
  ) {}

  start(): void {
    this.loops = [
      this.loop('seal', SEAL_EVERY_MS, () => this.sealer.sealAll()),
      this.loop('new day', NEW_DAY_EVERY_MS, () => this.daily.runDue()),
      this.loop('prune', PRUNE_EVERY_MS, () => this.reader.definer('select definer_prune(now())')),
    ];
  }

  /** Resolves when the steps under way are done. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private loop(name: string, everyMs: number, step: () => Promise<unknown>): Loop {
    return new Loop(name, everyMs, () => step().then(() => false), this.logger);
  }
}
