import type { Logger } from '#libs/platform/logging';

/** A step that runs again and again until it is stopped; a failure is logged and waited out, never fatal. */
export class Loop {
  private stopped = false;
  private wake: (() => void) | null = null;
  private readonly ended: Promise<void>;

  /** @param step returns true when there is more to do at once */
  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly step: () => Promise<boolean>,
    private readonly logger: Logger,
  ) {
    this.ended = this.run();
  }

  /** Does not wait for the next round. */
  nudge(): void {
    this.wake?.();
  }

  /** Resolves when the step under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.nudge();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const more = await this.attempt();
      if (!more && !this.stopped) await this.pause();
    }
  }

  private async attempt(): Promise<boolean> {
    try {
      return await this.step();
    } catch (error) {
      this.logger.warn(
        { loop: this.name, reason: error instanceof Error ? error.message : 'unknown' },
        'loop step failed',
      );
      return false;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.everyMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
