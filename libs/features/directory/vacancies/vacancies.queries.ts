import { Injectable } from '@nestjs/common';
import { addMonths } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { type HolderFacts, withWarnings } from '../positions/holder-warnings.js';
import { holdersSql } from '../positions/positions.sql.js';
import { vacanciesSql } from './vacancies.sql.js';
import type { VacancyRow, VacancyState } from './vacancy.view.js';

export interface VacancyFilter {
  readonly state?: VacancyState | undefined;
  readonly level?: string | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  /** How far to look ahead; a year where it is not said. */
  readonly months?: number | undefined;
  /** Any part of the name or code. */
  readonly search?: string | undefined;
}

/** How far ahead a vacancy is foreseen: a plan lasts one year (docs/domain/04). */
export const VACANCY_MONTHS = 12;

/** Finds the posts that need a successor. */
@Injectable()
export class VacanciesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** The highest kelompok jenjang first, then what is or falls vacant first. */
  async list(viewer: Viewer, filter: VacancyFilter, { after, limit }: PageWish): Promise<Slice<VacancyRow>> {
    const today = this.clock.today(viewer.timeZone);
    const params = new Params();
    const day = params.add(today, 'date');
    const horizon = params.add(addMonths(today, filter.months ?? VACANCY_MONTHS), 'date');
    const vacancies = vacanciesSql(day, horizon, postCondition(viewer, filter, params));
    const conditions = filter.state ? [`v.state = ${params.add(filter.state, 'text')}`] : [];
    if (after) {
      const key = [params.add(String(after[0]), 'text'), params.add(Number(after[1]), 'int')];
      conditions.push(`(${SORT_KEY}, v.position_id) > (${key.join(', ')})`);
    }
    const rows = await this.reader.read<Sorted<HolderFacts<VacancyRow>>>(
      viewer.agencyId,
      `select ${SORT_KEY} as "sortKey", p.id, p.code, p.name, p.level, p.echelon, p.org_unit_id as "orgUnitId",
         u.name as "orgUnitName", p.headcount, p.critical, p.target, v.state, v.reason, v.falls_on::text as "fallsOn",
         v.falls_on_by as "fallsOnBy",
         v.reference_date::text as "referenceDate", greatest(v.open_seats, 0) as "openSeats",
         case when v.leaves_first then ${fullName('x')} end as "leavingName", ${holdersSql(day)} as holders
       from (select *, reason in ('retirement', 'holdingEnds') as leaves_first from (${vacancies}) found) v
       join position p on p.id = v.position_id join org_unit u on u.id = p.org_unit_id
       left join employee x on x.id = v.leaving_id
       where ${['true', ...conditions].join(' and ')}
       order by ${SORT_KEY}, v.position_id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const { items, nextKey } = sliceOf(rows, limit);
    return { items: items.map((facts) => withWarnings<VacancyRow>(facts, today)), nextKey };
  }
}

/** Levels go down from 6; a vacancy of unknown age comes before dated ones. */
const SORT_KEY = `((9 - coalesce(v.level_order, 0))::text || case v.state when 'target' then 'z' else 'a' end
  || coalesce(v.falls_on::text, '')) collate "C"`;

function postCondition(viewer: Viewer, filter: VacancyFilter, params: Params): string {
  const units = narrowedUnits(viewer, filter.orgUnitId ?? null, params);
  const { level, search } = filter;
  return [
    'true',
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(level ? [`p.level = ${params.add(level, 'text')}`] : []),
    // strpos knows no wildcards, so what people type is what is looked for.
    ...(search
      ? [`strpos(lower(p.name || ' ' || p.code), lower(${params.add(search.trim(), 'text')})) > 0`]
      : []),
  ].join(' and ');
}
