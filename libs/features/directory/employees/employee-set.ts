import type { SqlValue } from '#libs/platform/database';
import { Params } from '../access/params.js';
import type { PageWish } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { type EmployeeFilter, gradeOf, levelsOf } from './employee-filter.js';
import { placedPeople, placementJoins, unitOf, withoutPost } from './placement.sql.js';

/** Up to so many people are gathered and sorted; more are met often enough on a walk in the order of names. */
const FEW = 3_000;

/** The search runs once, whichever way is taken. */
const IS_FOUND = 'e.id in (select id from found)';

/** An SQL condition (or LIMIT) that each of the ways to the people of a set carries. */
interface Way {
  readonly condition: string;
  readonly end: string;
}

/**
 * The people a viewer asks for, as parts of SQL. Two things narrow a set: where people are placed (units, levels) and
 * what they are (type, status, rank, search). Which of the two leads to them faster depends on how many there are, and
 * the planner cannot know it; so a bounded number of each is gathered first, and the smaller one leads. Where both are
 * many, people are met soon enough in the order of names.
 */
export class EmployeeSet {
  private readonly params = new Params();
  private day: string | null = null;
  private readonly placed: string | null;
  private readonly placement: string[];
  private readonly conditions: string[];
  /** Placeholder of what is searched for. */
  private readonly search: string | null;

  /** @param date the day on which people are looked at */
  constructor(
    viewer: Viewer,
    filter: EmployeeFilter,
    private readonly date: string,
  ) {
    const units = narrowedUnits(viewer, filter.orgUnitId ?? null, this.params);
    const levelCodes = levelsOf(filter);
    const levels = levelCodes && this.params.add(levelCodes, 'text[]');
    this.placed = units || levels ? placedPeople(this.today, units, levels) : null;
    this.placement = [
      ...(units ? [`${unitOf} = any(${units})`] : []),
      ...(levels ? [`p.level = any(${levels})`] : []),
    ];
    this.search = filter.search ? this.params.add(filter.search, 'text') : null;
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
    return this.ways({
      condition: key ? `(e.name_key collate "C", e.id) > (${key.join(', ')})` : 'true',
      end: `order by e.name_key collate "C", e.id limit ${this.params.add(limit + 1, 'int')}`,
    });
  }

  /** Rows (id, name_key) of at most `limit` people, in no order. */
  some(limit: number): string {
    return this.ways({ condition: 'true', end: `limit ${this.params.add(limit, 'int')}` });
  }

  /** FROM and WHERE of everyone in the set as `e`. */
  everyone(): string {
    const found = this.search ? [`e.id in (${this.searchSql()})`] : [];
    const others = this.conditions.filter((condition) => condition !== IS_FOUND);
    return this.from('employee e', [...this.placement, ...found, ...others]);
  }

  /** The ways that lead to the same people; all but one stop before their first row. */
  private ways(way: Way): string {
    const steps = this.search ? [`found as materialized (${this.searchSql()})`] : [];
    const ways: string[] = [];
    const few: string[] = [];
    if (this.placed) {
      steps.push(
        `placed as materialized (select id from (${this.placed}) x limit ${FEW + 1})`,
        fewOf('placed'),
      );
      ways.push(this.through('placed', this.conditions, few, way));
      few.push('placed');
    }
    if (this.conditions.length > 0) {
      const found = this.where([...this.conditions, ...few.map(isMany)]);
      steps.push(
        `fitting as materialized (select e.id from employee e ${found} limit ${FEW + 1})`,
        fewOf('fitting'),
      );
      ways.push(this.through('fitting', this.placement, few, way));
      few.push('fitting');
    }
    const walk = this.from('employee e', [
      ...this.placement,
      ...this.conditions,
      ...few.map(isMany),
      way.condition,
    ]);
    ways.push(`(select e.id, e.name_key ${walk} ${way.end})`);
    return `${steps.length > 0 ? `with ${steps.join(', ')}` : ''} ${ways.join(' union all ')}`;
  }

  /** The way through a gathered few: what remains to be asked of them is `rest`. */
  private through(
    name: string,
    rest: readonly string[],
    before: readonly string[],
    { condition, end }: Way,
  ): string {
    const conditions = [isFew(name), ...before.map(isMany), ...rest, condition];
    return `(select e.id, e.name_key ${this.from(`${name} g join employee e on e.id = g.id`, conditions)} ${end})`;
  }

  private from(source: string, conditions: readonly string[]): string {
    const needsPlacement = this.placement.some((condition) => conditions.includes(condition));
    return `from ${source} ${needsPlacement ? placementJoins(this.today) : ''} ${this.where(conditions)}`;
  }

  private where(conditions: readonly string[]): string {
    return conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  }

  private searchSql(): string {
    return `select definer_search_employees(${this.search}) as id`;
  }

  private conditionsOf(filter: EmployeeFilter): string[] {
    const { employmentType, legalStatus, rank, post } = filter;
    return [
      ...(this.search ? [IS_FOUND] : []),
      ...(employmentType ? [`e.employment_type = ${this.params.add(employmentType, 'text')}`] : []),
      ...(legalStatus ? [`e.legal_status = ${this.params.add(legalStatus, 'text')}`] : []),
      ...(rank ? [this.rankCondition(rank)] : []),
      ...(post === 'none' ? [withoutPost(this.today)] : []),
    ];
  }

  /** The rank in force is the newest that has begun; a rank without a date counts only where no other is. */
  private rankCondition(rank: string): string {
    const { scheme, grade } = gradeOf(rank);
    return `e.id in (select k.employee_id from employee_rank k
      where k.voided_at is null and k.scheme = ${this.params.add(scheme, 'text')} and k.grade = ${this.params.add(grade, 'int')}
        and (k.since is null or k.since <= ${this.today})
        and not exists (select from employee_rank newer where newer.employee_id = k.employee_id
          and newer.voided_at is null and newer.since <= ${this.today} and (k.since is null or newer.since > k.since)))`;
  }
}

function fewOf(name: string): string {
  return `few_${name} as materialized (select count(*) <= ${FEW} as yes from ${name})`;
}

function isFew(name: string): string {
  return `(select yes from few_${name})`;
}

function isMany(name: string): string {
  return `not ${isFew(name)}`;
}
