import { Injectable } from '@nestjs/common';
import {
  defaultRetirementAge,
  POSITION_LEVELS,
  type PositionLevel,
  positionGroup,
} from '#libs/domain/position-level';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { placementJoins, rankJoin, unitOf } from '../employees/placement.sql.js';
import { rankWords } from '../employees/rank-words.js';
import { retirementAgeSql, retirementDateSql } from './retirement.sql.js';
import type { RetirementMonth, RetirementRow } from './retirement.view.js';

/** Days of TMT pensiun, both included. */
export interface RetirementSpan {
  readonly from: string;
  readonly to: string;
  readonly orgUnitId?: number | undefined;
}

type Facts = Omit<RetirementRow, 'rank' | 'levelGroup'> & {
  readonly scheme: string | null;
  readonly grade: number | null;
};

/** Every retirement age there is: of the table of levels, or of a post that has its own. */
const AGES = `select unnest(array[${[...new Set(POSITION_LEVELS.flatMap((level) => [defaultRetirementAge(level), defaultRetirementAge(level, 'guru')]))].join(', ')}]) as years
  union select retirement_age from position where retirement_age is not null`;

/** Who leaves and when, by the latest post and the birth date; people without either are in no list. */
@Injectable()
export class RetirementsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** In the order of TMT pensiun. */
  async list(
    viewer: Viewer,
    span: RetirementSpan,
    { after, limit }: PageWish,
  ): Promise<Slice<RetirementRow>> {
    const params = new Params();
    const today = params.add(this.clock.today(viewer.timeZone), 'date');
    const leaving = leavingSql(viewer, span, today, params);
    const key = after && [params.add(String(after[0]), 'date'), params.add(Number(after[1]), 'int')];
    const rows = await this.reader.read<Sorted<Facts>>(
      viewer.agencyId,
      `with page as (select * from (${leaving}) leaving
         ${key ? `where (leaving.on_date, leaving.id) > (${key.join(', ')})` : ''}
         order by on_date, id limit ${params.add(limit + 1, 'int')})
       select x.on_date::text as "sortKey", e.id, e.nip, ${fullName('e')} as name, r.scheme, r.grade,
         e.employment_type as "employmentType", lp.name as "positionName", lp.level, u.id as "orgUnitId",
         u.name as "orgUnitName", x.age, x.on_date::text as "retirementDate"
       from page x join employee e on e.id = x.id join position lp on lp.id = x.position_id
       ${rankJoin(today)} left join org_unit u on u.id = x.unit_id order by x.on_date, x.id`,
      params.values,
    );
    const { items, nextKey } = sliceOf(rows, limit);
    return { items: items.map(rowOf), nextKey };
  }

  /** The months of whole years from January of `year` on, months without anybody too. */
  async byMonth(viewer: Viewer, year: number, years: number, orgUnitId?: number): Promise<RetirementMonth[]> {
    const params = new Params();
    const today = params.add(this.clock.today(viewer.timeZone), 'date');
    const span = { from: `${year}-01-01`, to: `${year + years - 1}-12-31`, orgUnitId };
    const rows = await this.reader.read<{ month: string; level: PositionLevel; count: number }>(
      viewer.agencyId,
      `select to_char(on_date, 'YYYY-MM') as month, level, count(*)::int as count
       from (${leavingSql(viewer, span, today, params)}) leaving group by 1, 2`,
      params.values,
    );
    const months = Array.from({ length: years * 12 }, (_, index) => monthText(year, index));
    return months.map((month) =>
      monthOf(
        month,
        rows.filter((row) => row.month === month),
      ),
    );
  }
}

/** Rows (id, position_id, level, unit_id, age, on_date); by the birth date an index finds who may leave at each age, and the post says who does. */
function leavingSql(viewer: Viewer, span: RetirementSpan, today: string, params: Params): string {
  const units = narrowedUnits(viewer, span.orgUnitId ?? null, params);
  const [from, to] = [params.add(span.from, 'date'), params.add(span.to, 'date')];
  return `select e.id, l.position_id, lp.level, ${unitOf} as unit_id, age.years as age, d.on_date
    from (${AGES}) age
    cross join lateral (
      select c.id, c.birth_date, c.org_unit_id, c.legal_status from employee c
      where c.birth_date >= (${from} - make_interval(years => age.years, months => 1))::date
        and c.birth_date <= (${to} - make_interval(years => age.years))::date offset 0) e
    ${placementJoins(today)}
    join position lp on lp.id = l.position_id and ${retirementAgeSql('lp')} = age.years
    cross join lateral (select ${retirementDateSql('e.birth_date', 'age.years')} as on_date) d
    where d.on_date between ${from} and ${to} and e.legal_status is distinct from 'left'
      ${units ? `and ${unitOf} = any(${units})` : ''}`;
}

function rowOf({ scheme, grade, ...facts }: Facts): RetirementRow {
  return { ...facts, rank: rankWords(scheme, grade).rank, levelGroup: groupOf(facts.level) };
}

function monthOf(month: string, rows: readonly { level: PositionLevel; count: number }[]): RetirementMonth {
  const byGroup: Record<string, number> = {};
  for (const { level, count } of rows) byGroup[groupOf(level)] = (byGroup[groupOf(level)] ?? 0) + count;
  return { month, count: rows.reduce((sum, { count }) => sum + count, 0), byGroup };
}

function groupOf(level: string): string {
  const known = POSITION_LEVELS.find((each) => each === level);
  return known ? positionGroup(known) : level;
}

function monthText(year: number, index: number): string {
  return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
