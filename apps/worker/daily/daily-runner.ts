import { Inject, Injectable } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { Reader, systemActor, Work } from '#libs/platform/database';
import type { DailyTask } from '#libs/platform/jobs';
import { WIRING, type Wiring } from '../wiring.js';

/** Runs what every new day of an agency makes necessary, once, in the agency's own calendar. */
@Injectable()
export class DailyRunner {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly clock: Clock,
    @Inject(WIRING) private readonly wiring: Wiring,
  ) {}

  async runDue(): Promise<void> {
    const names = this.wiring.daily.map(({ task }) => task);
    const due = await this.reader.definer<{ agency_id: number; today: string }>(
      'select agency_id, today::text as today from definer_agencies_at_new_day($1, $2)',
      [names, this.clock.now()],
    );
    for (const { agency_id, today } of due) {
      for (const task of this.wiring.daily) await this.run(agency_id, task, today);
    }
  }

  /** Effect and note are one transaction; another worker at the same task waits and then finds it done. */
  private async run(agencyId: number, task: DailyTask, today: string): Promise<void> {
    await this.work.run(systemActor(agencyId, 'job'), async (tx) => {
      const key = [agencyId, task.task];
      await tx.query(
        `insert into daily_run (agency_id, task, day) values ($1, $2, '-infinity') on conflict do nothing`,
        key,
      );
      const last = await tx.first<{ day: string | null }>(
        `select nullif(day, '-infinity')::text as day from daily_run where agency_id = $1 and task = $2 for update`,
        key,
      );
      if (last?.day && last.day >= today) return;
      await task.run(tx, calendarDate(today), last?.day ? calendarDate(last.day) : null);
      await tx.query('update daily_run set day = $3 where agency_id = $1 and task = $2', [...key, today]);
    });
  }
}
