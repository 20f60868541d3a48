import { Injectable } from '@nestjs/common';
import { rowsOf } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { type Member, ownEmployeeId } from '../plans/member.js';
import type { OwnReading, OwnReadings } from './own-readings.view.js';

/** Tells people who opened their data. */
@Injectable()
export class OwnReadingsQueries {
  constructor(private readonly reader: Reader) {}

  /** By role and kind, the latest first. Readings by the person's own account are not told. */
  async of(member: Member): Promise<OwnReadings> {
    const rows = rowsOf(this.reader, member.agencyId);
    const employeeId = await ownEmployeeId(rows, member);
    if (employeeId === null) return { employeeId, items: [] };
    const items = await rows.query<OwnReading>(
      `select role, what, count(*)::int as count, max(at)::text as "lastAt" from audit_reading
       where employee_id = $1 and account_id is distinct from $2::int group by role, what order by max(at) desc, role, what`,
      [employeeId, member.accountId],
    );
    return { employeeId, items };
  }
}
