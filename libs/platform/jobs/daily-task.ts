import type { CalendarDate } from '#libs/domain/calendar';
import type { Tx } from '#libs/platform/database';

/**
 * What a feature does once on every day of an agency, because time alone changes facts (a holding begins or ends).
 * It runs in the transaction that notes that it ran; a day that was missed is not made up for.
 */
export interface DailyTask {
  /** Stable name, `feature.what-it-does`. */
  readonly task: string;
  run(tx: Tx, today: CalendarDate, lastRun: CalendarDate | null): Promise<void>;
}
