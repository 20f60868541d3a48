import { Injectable } from '@nestjs/common';
import { type Box, BOXES } from '#libs/domain/nine-box';
import { type PageWish, Params, type Slice, type Viewer } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { GOOD_BUT_LOW, groupAt, type MapFilter, mapConditions, readsInput } from './map-filter.js';
import type { GroupCount, MapPerson, MissingCount, TalentBoard } from './map.view.js';
import { ofPeriod, peopleOnMap, PERSON, resultsOnMap } from './people.sql.js';
import { PeriodYears } from './period-years.js';

interface PeriodOfYear {
  readonly id: number;
  readonly year: number;
}

interface Counted {
  readonly order: number | null;
  readonly box: Box | null;
  readonly people: number;
  readonly members: number;
  readonly awaiting: number;
  readonly low: number;
}

/** Reads the talent map. */
@Injectable()
export class MapQueries {
  constructor(
    private readonly reader: Reader,
    private readonly years: PeriodYears,
  ) {}

  /** The map of a period in counts. @throws DomainError talentPeriod.not-found */
  async board(viewer: Viewer, periodId: number, filter: MapFilter): Promise<TalentBoard> {
    const period = { year: await this.years.of(viewer.agencyId, periodId), id: periodId };
    const { group, ...others } = filter;
    const [counted, missing] = await Promise.all([
      this.counted(viewer, period, others),
      this.missing(viewer, period, filter),
    ]);
    const shown = counted.filter((row) => !group || (row.order !== null && groupAt(row.order) === group));
    const sum = (rows: readonly Counted[], of: keyof Counted = 'people') =>
      rows.reduce((total, row) => total + Number(row[of]), 0);
    return {
      groups: groupsOf(counted),
      boxes: [...BOXES].reverse().map((box) => {
        const rows = shown.filter((row) => row.box === box);
        return { box, people: sum(rows), members: sum(rows, 'members'), awaiting: sum(rows, 'awaiting') };
      }),
      total: sum(shown),
      unassessed: sum(shown.filter((row) => row.box === null)),
      missing,
      goodButLow: sum(shown, 'low'),
    };
  }

  /** A page of people: those with a box by potensial, the highest first; the others last. @throws DomainError talentPeriod.not-found */
  async people(
    viewer: Viewer,
    periodId: number,
    filter: MapFilter,
    { after, limit }: PageWish,
  ): Promise<Slice<MapPerson>> {
    const year = await this.years.of(viewer.agencyId, periodId);
    const params = new Params();
    const period = params.add(periodId, 'int');
    const conditions = [ofPeriod(year, period), ...mapConditions(viewer, filter, params)];
    if (after) {
      const key = [params.add(Number(after[0]), 'int'), params.add(Number(after[1]), 'int')];
      conditions.push(`(r.map_order, r.employee_id) > (${key.join(', ')})`);
    }
    const rows = await this.reader.read<MapPerson & { sortKey: number }>(
      viewer.agencyId,
      `with page as (
         select r.* from ${resultsOnMap(year, readsInput(filter))} where ${conditions.join(' and ')}
         order by r.map_order, r.employee_id limit ${params.add(limit + 1, 'int')})
       select r.map_order as "sortKey", ${PERSON} from ${peopleOnMap(year, 'page')} where t.id = ${period}
       order by r.map_order, r.employee_id`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ sortKey: _, ...person }) => person),
      nextKey: rows.length > limit && last ? [last.sortKey, last.employeeId] : null,
    };
  }

  private counted(viewer: Viewer, { id, year }: PeriodOfYear, filter: MapFilter): Promise<Counted[]> {
    const params = new Params();
    const conditions = [ofPeriod(year, params.add(id, 'int')), ...mapConditions(viewer, filter, params)];
    return this.reader.read<Counted & Record<string, unknown>>(
      viewer.agencyId,
      `select r.post_group as order, r.box, count(*)::int as people, count(*) filter (where r.pool = 2)::int as members,
              count(*) filter (where r.pool = 1)::int as awaiting, count(*) filter (where ${GOOD_BUT_LOW})::int as low
       from ${resultsOnMap(year)} where ${conditions.join(' and ')} group by r.post_group, r.box`,
      params.values,
    );
  }

  private missing(viewer: Viewer, { id, year }: PeriodOfYear, filter: MapFilter): Promise<MissingCount[]> {
    const params = new Params();
    const conditions = [ofPeriod(year, params.add(id, 'int')), ...mapConditions(viewer, filter, params)];
    return this.reader.read<MissingCount & Record<string, unknown>>(
      viewer.agencyId,
      `select m.indicator, count(*)::int as people from ${resultsOnMap(year, readsInput(filter))} cross join unnest(r.missing) m(indicator)
       where ${conditions.join(' and ')} group by m.indicator order by 2 desc, 1`,
      params.values,
    );
  }
}

function groupsOf(counted: readonly Counted[]): GroupCount[] {
  const orders = [...new Set(counted.flatMap(({ order }) => (order === null ? [] : [order])))];
  return orders
    .sort((a, b) => b - a)
    .map((order) => {
      const rows = counted.filter((row) => row.order === order);
      const count = (part: readonly Counted[]) => part.reduce((total, { people }) => total + people, 0);
      return {
        group: groupAt(order),
        total: count(rows),
        assessed: count(rows.filter(({ box }) => box !== null)),
      };
    });
}
