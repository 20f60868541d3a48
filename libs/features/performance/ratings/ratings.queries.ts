import { Injectable } from '@nestjs/common';
import { formatMicro, type Micro } from '#libs/domain/micro';
import { EmployeeCardQueries } from '#libs/features/directory';
import { rowsOf, type Viewer } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import type { EmployeeRatings, RatingRow, UnitRatingRow } from './rating.view.js';

interface Facts extends Omit<RatingRow, 'score'>, Record<string, unknown> {
  readonly score: Micro | null;
}

/** Reads the ratings of single persons. */
@Injectable()
export class RatingsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly cards: EmployeeCardQueries,
    private readonly clock: Clock,
  ) {}

  /** Everything that is not voided, quarters apart. @throws DomainError employee.not-found, also outside of the viewer's unit */
  async ofEmployee(viewer: Viewer, employeeId: number): Promise<EmployeeRatings> {
    await this.cards.requireVisible(rowsOf(this.reader, viewer.agencyId), viewer, employeeId);
    const [facts, unit] = await Promise.all([
      this.reader.read<Facts>(viewer.agencyId, RATINGS, [employeeId]),
      this.reader.read<UnitRatingRow & Record<string, unknown>>(viewer.agencyId, UNIT_RATINGS, [
        employeeId,
        this.clock.today(viewer.timeZone),
      ]),
    ]);
    const rows = facts.map(({ score, ...row }) => ({
      ...row,
      score: score === null ? null : formatMicro(score),
    }));
    return {
      employeeId,
      years: rows.filter(({ quarter }) => quarter === null),
      quarters: rows.filter(({ quarter }) => quarter !== null),
      unit,
    };
  }
}

const RATINGS = `select id, year::int, quarter::int, work_result as "workResult", behaviour, predicate, score, innovation
  from performance_rating where employee_id = $1 and voided_at is null
  order by year desc, quarter desc nulls first`;

const UNIT_RATINGS = `select r.year::int, r.rating from unit_rating r
  where r.org_unit_id = (
    select p.org_unit_id from holding h join position p on p.id = h.position_id
    where h.employee_id = $1 and h.kind = 'definitive' and h.voided_at is null and h.since <= $2::date
      and (h.until is null or h.until >= $2::date)
    order by h.since desc limit 1)
  order by r.year desc`;
