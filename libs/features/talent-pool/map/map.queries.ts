import { Injectable } from '@nestjs/common';
import { type Box, BOXES } from '#libs/domain/nine-box';
import { fullName, type PageWish, Params, type Slice, type Viewer } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { PeriodsQueries } from '../periods/periods.queries.js';
import { GOOD_BUT_LOW, groupAt, type MapFilter, mapConditions } from './map-filter.js';
import type { GroupCount, MapPerson, MissingCount, TalentBoard } from './map.view.js';

const SCORE = (column: string) => `trim(to_char(${column} / 1000000.0, '9999990.000000'))`;
const ANSWER = (column: string) =>
  `case ${column} when 2 then 'met' when 0 then 'notMet' else 'needsVerification' end`;

/** SELECT list of a person over result `r`, input `i`, employee `e`, post `p`, unit `u` and the last box `b`. */
export const PERSON = `r.employee_id as "employeeId", e.nip, ${fullName('e')} as name, p.name as "positionName",
  i.post_level as level, u.name as "unitName", ${SCORE('r.kinerja')} as kinerja, ${SCORE('r.potensial')} as potensial,
  ${SCORE('r.talent_score')} as "talentScore", r.box, coalesce(r.missing, '{}') as missing,
  jsonb_build_object(${['status', 'rating', 'competency', 'training', 'discipline', 'retirement']
    .map((gate) => `'${gate}', ${ANSWER(`r.gate_${gate}`)}`)
    .join(', ')}) as gates,
  case r.pool when 2 then 'member' when 1 then 'awaitingVerification' else 'none' end as pool,
  b.box as "previousBox"`;

/** The period before, whose boxes are the ghosts: the newest set or published one with an earlier reference date. */
const BEFORE = `left join lateral (
    select x.cycle_year, x.id from talent_period x
    where x.reference_date < t.reference_date and x.state in ('approved', 'published', 'archived')
    order by x.reference_date desc limit 1) before on true`;

/** FROM of people on the map of the period `t`. */
export const PEOPLE = `talent_period t ${BEFORE}
  join talent_result r on r.cycle_year = t.cycle_year and r.agency_id = t.agency_id and r.period_id = t.id
  join talent_input i on (i.cycle_year, i.agency_id, i.period_id, i.employee_id) = (r.cycle_year, r.agency_id, r.period_id, r.employee_id)
  join employee e on e.id = r.employee_id
  left join position p on p.id = i.position_id left join org_unit u on u.id = r.org_unit_id
  left join talent_result b on b.cycle_year = before.cycle_year and b.agency_id = t.agency_id and b.period_id = before.id
    and b.employee_id = r.employee_id`;

const RESULTS = `talent_period t
  join talent_result r on r.cycle_year = t.cycle_year and r.agency_id = t.agency_id and r.period_id = t.id
  join talent_input i on (i.cycle_year, i.agency_id, i.period_id, i.employee_id) = (r.cycle_year, r.agency_id, r.period_id, r.employee_id)`;

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
    private readonly periods: PeriodsQueries,
  ) {}

  /** The map of a period in counts. @throws DomainError talentPeriod.not-found */
  async board(viewer: Viewer, periodId: number, filter: MapFilter): Promise<TalentBoard> {
    await this.periods.one(viewer.agencyId, periodId);
    const { group, ...others } = filter;
    const [counted, missing] = await Promise.all([
      this.counted(viewer, periodId, others),
      this.missing(viewer, periodId, filter),
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
    await this.periods.one(viewer.agencyId, periodId);
    const params = new Params();
    const period = params.add(periodId, 'int');
    const conditions = [`t.id = ${period}`, ...mapConditions(viewer, filter, params)];
    if (after) {
      const key = [params.add(Number(after[0]), 'int'), params.add(Number(after[1]), 'int')];
      conditions.push(`(-coalesce(r.potensial, -1), r.employee_id) > (${key.join(', ')})`);
    }
    const rows = await this.reader.read<MapPerson & { sortKey: number }>(
      viewer.agencyId,
      `select -coalesce(r.potensial, -1) as "sortKey", ${PERSON} from ${PEOPLE} where ${conditions.join(' and ')}
       order by -coalesce(r.potensial, -1), r.employee_id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ sortKey: _, ...person }) => person),
      nextKey: rows.length > limit && last ? [last.sortKey, last.employeeId] : null,
    };
  }

  private counted(viewer: Viewer, periodId: number, filter: MapFilter): Promise<Counted[]> {
    const params = new Params();
    const conditions = [`t.id = ${params.add(periodId, 'int')}`, ...mapConditions(viewer, filter, params)];
    return this.reader.read<Counted & Record<string, unknown>>(
      viewer.agencyId,
      `select r.post_group as order, r.box, count(*)::int as people, count(*) filter (where r.pool = 2)::int as members,
              count(*) filter (where r.pool = 1)::int as awaiting, count(*) filter (where ${GOOD_BUT_LOW})::int as low
       from ${RESULTS} where ${conditions.join(' and ')} group by r.post_group, r.box`,
      params.values,
    );
  }

  private missing(viewer: Viewer, periodId: number, filter: MapFilter): Promise<MissingCount[]> {
    const params = new Params();
    const conditions = [`t.id = ${params.add(periodId, 'int')}`, ...mapConditions(viewer, filter, params)];
    return this.reader.read<MissingCount & Record<string, unknown>>(
      viewer.agencyId,
      `select m.indicator, count(*)::int as people from ${RESULTS} cross join unnest(r.missing) m(indicator)
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
