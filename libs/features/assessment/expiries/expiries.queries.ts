import { Injectable } from '@nestjs/common';
import { addMonths, calendarDate } from '#libs/domain/calendar';
import { POSITION_LEVELS, type PositionGroup, positionGroup } from '#libs/domain/position-level';
import {
  fullName,
  narrowedUnits,
  type PageWish,
  Params,
  type Slice,
  sliceOf,
  type Sorted,
  type Viewer,
} from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { coversSql, stateSql } from './expiries.sql.js';
import type { ExpiryCounts, ExpiryRow, ExpiryState } from './expiry.view.js';

/** Whose results are looked at, and how far ahead. */
export interface ExpiryFilter {
  /** Months ahead, the day itself included. */
  readonly months: number;
  /** Years a result counts, by the agency's policy. */
  readonly validityYears: number;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly levelGroup?: PositionGroup | undefined;
}

/** Sorts those without a date by name alone. */
const NO_DATE = 'infinity';

/** Finds holders whose results end, have ended, or never were (docs/domain/02, Validity). */
@Injectable()
export class ExpiriesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Holders of one state, whoever ends first before the others. */
  async list(
    viewer: Viewer,
    filter: ExpiryFilter,
    state: ExpiryState,
    { after, limit }: PageWish,
  ): Promise<Slice<ExpiryRow>> {
    const asked = this.ask(viewer, filter);
    const { params, today } = asked;
    const key = after && [params.add(String(after[0]), 'date'), params.add(Number(after[1]), 'int')];
    const order = `coalesce(c.valid_until, '${NO_DATE}'::date)`;
    const rows = await this.reader.read<Sorted<ExpiryRow> & Record<string, unknown>>(
      viewer.agencyId,
      `select ${order}::text as "sortKey", e.id, e.nip, ${fullName('e')} as name, p.name as "positionName", p.level,
              u.id as "orgUnitId", u.name as "orgUnitName", ${params.add(state, 'text')} as state,
              c.valid_until::text as "validUntil", c.assessed_on::text as "assessedOn", c.institution, c.accreditation, c.origin
       from (${asked.covers}) c join employee e on e.id = c.id join position p on p.id = c.position_id
       join org_unit u on u.id = p.org_unit_id
       where ${stateSql(state, today)} ${key ? `and (${order}, e.id) > (${key.join(', ')})` : ''}
       order by ${order}, e.id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    return sliceOf(rows, limit);
  }

  /** How many holders are in each state. */
  async counts(viewer: Viewer, filter: ExpiryFilter): Promise<ExpiryCounts> {
    const { params, today, covers } = this.ask(viewer, filter);
    const count = (condition: string, name: string) => `count(*) filter (where ${condition})::int as ${name}`;
    const states = (['expiring', 'expired', 'never'] as const).map((state) =>
      count(stateSql(state, today), state),
    );
    const [counts] = await this.reader.read<ExpiryCounts & Record<string, unknown>>(
      viewer.agencyId,
      `select ${count('c.valid_until > c.horizon', 'valid')}, ${states.join(', ')} from (${covers}) c`,
      params.values,
    );
    return counts ?? { valid: 0, expiring: 0, expired: 0, never: 0 };
  }

  private ask(viewer: Viewer, { months, validityYears, orgUnitId, levelGroup }: ExpiryFilter) {
    const params = new Params();
    const day = this.clock.today(viewer.timeZone);
    const today = params.add(day, 'date');
    const horizon = params.add(addMonths(calendarDate(day), months), 'date');
    const units = narrowedUnits(viewer, orgUnitId ?? null, params);
    const levels = levelGroup && POSITION_LEVELS.filter((level) => positionGroup(level) === levelGroup);
    const conditions = [
      ...(units ? [`p.org_unit_id = any(${units})`] : []),
      ...(levels ? [`p.level = any(${params.add(levels, 'text[]')})`] : []),
    ];
    const years = params.add(validityYears, 'int');
    const covers = coversSql({ today, horizon, years }, conditions.join(' and ') || 'true');
    return { params, today, covers };
  }
}
