import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '#libs/domain/calendar';
import type { Tx } from '#libs/platform/database';
import type { DailyTask } from '#libs/platform/jobs';
import { Outbox } from '#libs/platform/outbox';

interface Moved {
  readonly employee_id: number;
  readonly position_id: number;
}

/** Says which holdings began or ended since the last run: nobody wrote anything on that day, yet facts changed. */
@Injectable()
export class HoldingsOfTheDay implements DailyTask {
  readonly task = 'directory.holdings-of-the-day';

  constructor(private readonly outbox: Outbox) {}

  async run(tx: Tx, today: CalendarDate, lastRun: CalendarDate | null): Promise<void> {
    const after = lastRun ?? addDays(today, -1);
    const moved = await tx.query<Moved>(
      `select employee_id, position_id from holding
       where agency_id = $1 and voided_at is null
         and (since > $2::date and since <= $3::date or until >= $2::date and until < $3::date)`,
      [tx.actor.agencyId, after, today],
    );
    const positionsOf = new Map<number, number[]>();
    for (const { employee_id, position_id } of moved) {
      positionsOf.set(employee_id, [...(positionsOf.get(employee_id) ?? []), position_id]);
    }
    await this.outbox.addBatches(tx, 'directory.holdingsChanged', [...positionsOf.keys()], (employeeIds) => ({
      employeeIds,
      positionIds: [...new Set(employeeIds.flatMap((id) => positionsOf.get(id) ?? []))],
    }));
  }
}
