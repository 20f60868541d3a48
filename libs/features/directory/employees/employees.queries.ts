import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import type { Viewer } from '../access/viewer.js';
import { retirementAgeSql, retirementDateSql } from '../retirements/retirement.sql.js';
import { type ActingFact, actingPosts, actingSql } from './acting.sql.js';
import type { EmployeeFilter } from './employee-filter.js';
import { EmployeeSet } from './employee-set.js';
import type { CappedCount, EmployeeRow } from './employee.view.js';
import { placementJoins, rankJoin, unitOf } from './placement.sql.js';
import { rankWords } from './rank-words.js';
import { warningsOf } from './warnings.js';

const COUNTED_AT_MOST = 1_000;

/** A line as SQL reads it: what is shown, and what the warnings are read from. */
interface RowFacts extends Omit<
  EmployeeRow,
  'rank' | 'rankName' | 'acting' | 'hasWarnings' | 'retirementDate'
> {
  readonly scheme: string | null;
  readonly grade: number | null;
  readonly echelon: string | null;
  readonly birthDate: CalendarDate | null;
  readonly retirementDate: CalendarDate | null;
  readonly acting: ActingFact[];
}

/** Finds people. */
@Injectable()
export class EmployeesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** A page of the people who match and whom the viewer may see, in the order of names. */
  async list(viewer: Viewer, filter: EmployeeFilter, wish: PageWish): Promise<Slice<EmployeeRow>> {
    const today = this.clock.today(viewer.timeZone);
    const set = new EmployeeSet(viewer, filter, today);
    const sql = rowSql(set.page(wish), set.today);
    const rows = await this.reader.read<Sorted<RowFacts>>(viewer.agencyId, sql, set.values);
    const { items, nextKey } = sliceOf(rows, wish.limit);
    return { items: items.map((facts) => rowOf(facts, today)), nextKey };
  }

  /** How many match, counted up to 1,000. */
  async count(viewer: Viewer, filter: EmployeeFilter): Promise<CappedCount> {
    const set = new EmployeeSet(viewer, filter, this.clock.today(viewer.timeZone));
    const sql = `select count(*)::int as count from (${set.some(COUNTED_AT_MOST + 1)}) found`;
    const found = await this.reader.first<{ count: number }>(viewer.agencyId, sql, set.values);
    const count = found?.count ?? 0;
    return { count: Math.min(count, COUNTED_AT_MOST), capped: count > COUNTED_AT_MOST };
  }
}

function rowSql(page: string, today: string): string {
  return `select e.id, e.name_key as "sortKey", e.nip, ${fullName('e')} as name, r.scheme, r.grade,
      p.id as "positionId", p.name as "positionName", p.level, p.echelon, u.id as "orgUnitId", u.name as "orgUnitName",
      e.employment_type as "employmentType", e.legal_status as "legalStatus", e.birth_date::text as "birthDate",
      ${retirementDateSql('e.birth_date', retirementAgeSql('lp'))}::text as "retirementDate", ${actingSql(today)} as acting
    from (${page}) page join employee e on e.id = page.id
    ${placementJoins(today)} ${rankJoin(today)}
    left join position lp on lp.id = l.position_id
    left join org_unit u on u.id = ${unitOf}
    order by e.name_key collate "C", e.id`;
}

function rowOf({ scheme, grade, echelon, birthDate, ...facts }: RowFacts, today: CalendarDate): EmployeeRow {
  const { rank, rankName } = rankWords(scheme, grade);
  const acting = actingPosts(facts.acting, today);
  const warnings = warningsOf({ ...facts, rank, echelon, birthDate, acting }, today);
  return { ...facts, rank, rankName, acting, hasWarnings: warnings.length > 0 };
}
