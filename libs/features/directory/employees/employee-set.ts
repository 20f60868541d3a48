import type { SqlValue } from '#libs/platform/database';
import { Params } from '../access/params.js';
import type { PageWish } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { type EmployeeFilter, gradeOf, levelsOf } from './employee-filter.js';
import { placedPeople, placementJoins, rankJoin, unitOf } from './placement.sql.js';

/** Up to so many people are gathered and sorted; more are met often enough on a walk in the order of names. */
const GATHERED_AT_MOST = 5_000;
const ORDER = 'order by e.name_key collate "C", e.id';

/**
 * The people a viewer asks for, as parts of SQL. Which index finds them depends on how many there are, so a page
 * first gathers a bounded number: few are sorted, many are walked to in the order of names.
 */
export class EmployeeSet {
  private readonly params = new Params();
  private day: string | null = null;
  private readonly units: string | null;
  private readonly levels: string | null;
  private readonly conditions: string[];

  /** @param date the day on which people are looked at */
  constructor(
    viewer: Viewer,
    filter: EmployeeFilter,
    private readonly date: string,
  ) {
    this.units = narrowedUnits(viewer, filter.orgUnitId ?? null, this.params);
    const levels = levelsOf(filter);
    this.levels = levels && this.params.add(levels, 'text[]');
    this.conditions = this.conditionsOf(filter);
  }

  /** Placeholder of the day; a statement that does not ask for it carries no value for it. */
  get today(): string {
    this.day ??= this.params.add(this.date, 'date');
    return this.day;
  }

  get values(): SqlValue[] {
    return this.params.values;
  }

  /** Rows (id, name_key) of one page and one row more, in the order of names. */
  page({ after, limit }: PageWish): string {
    const key = after && [
      this.params.add(String(after[0]), 'text'),
      this.params.add(Number(after[1]), 'int'),
    ];
    const later = key ? `(e.name_key collate "C", e.id) > (${key.join(', ')})` : 'true';
    const end = `${ORDER} limit ${this.params.add(limit + 1, 'int')}`;
    const walk = `select e.id, e.name_key ${this.walk(later)}`;
    if (!this.isNarrowed) return `${walk} ${end}`;
    return `with gathered as materialized (${this.gather(GATHERED_AT_MOST + 1)}),
      few as materialized (select count(*) <= ${GATHERED_AT_MOST} as yes from gathered)
      (select e.id, e.name_key from gathered g join employee e on e.id = g.id
       where (select yes from few) and ${later} ${end})
      union all (${walk} and not (select yes from few) ${end})`;
  }

  /** SELECT of the ids, at most `limit` of them, in no order. */
  gather(limit: number): string {
    const placed = this.units !== null || this.levels !== null;
    const from = placed
      ? `(${placedPeople(this.today, this.units, this.levels)}) placed join employee e on e.id = placed.id`
      : 'employee e';
    const where = this.conditions.length > 0 ? `where ${this.conditions.join(' and ')}` : '';
    return `select e.id from ${from} ${where} limit ${this.params.add(limit, 'int')}`;
  }

  /** FROM and WHERE of everyone in the set as `e`; to be put in the order of names. */
  walk(condition = 'true'): string {
    const placed = this.units !== null || this.levels !== null;
    const conditions = [
      condition,
      this.units && `${unitOf} = any(${this.units})`,
      this.levels && `p.level = any(${this.levels})`,
      ...this.conditions,
    ].filter(Boolean);
    return `from employee e ${placed ? placementJoins(this.today) : ''} where ${conditions.join(' and ')}`;
  }

  private get isNarrowed(): boolean {
    return this.units !== null || this.levels !== null || this.conditions.length > 0;
  }

  private conditionsOf(filter: EmployeeFilter): string[] {
    const { search, employmentType, legalStatus, rank } = filter;
    return [
      ...(search ? [`e.id in (select gateway_search_employees(${this.params.add(search, 'text')}))`] : []),
      ...(employmentType ? [`e.employment_type = ${this.params.add(employmentType, 'text')}`] : []),
      ...(legalStatus ? [`e.legal_status = ${this.params.add(legalStatus, 'text')}`] : []),
      ...(rank ? this.rankConditions(rank) : []),
    ];
  }

  /** The first condition has an index; the second sees that no newer rank stands above. */
  private rankConditions(rank: string): string[] {
    const { scheme, grade } = gradeOf(rank);
    const wanted = [this.params.add(scheme, 'text'), this.params.add(grade, 'int')];
    return [
      `e.id in (select k.employee_id from employee_rank k
         where k.voided_at is null and k.scheme = ${wanted[0]} and k.grade = ${wanted[1]})`,
      `exists (select from (select 1) one ${rankJoin(this.today)} where r.scheme = ${wanted[0]} and r.grade = ${wanted[1]})`,
    ];
  }
}
