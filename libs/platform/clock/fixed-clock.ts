import { Clock } from './clock.js';

/** A clock for tests: it stands still until it is set. */
export class FixedClock extends Clock {
  private instant: Date;

  /** @param instant ISO text such as '2026-06-30T00:00:00Z' */
  constructor(instant: string) {
    super();
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }
}
