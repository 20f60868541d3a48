import { Injectable } from '@nestjs/common';
import { addMonths, type CalendarDate } from '#libs/domain/calendar';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { runs } from '../access/current.js';
import { Params } from '../access/params.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { placementJoins, PRESENT, unitOf } from '../employees/placement.sql.js';
import { type ActingDates, actingChainSql, actingWarning } from '../holdings/acting-warning.js';
import { filledJoin, stateCondition } from '../positions/positions.sql.js';
import { RetirementsQueries } from '../retirements/retirements.queries.js';

/** How much there is to look at in the directory, within what the viewer may see. */
export interface DirectoryTasks {
  readonly units: number;
  readonly employees: number;
  readonly incomplete: number;
  readonly withoutPost: number;
  readonly vacantManagerial: number;
  readonly criticalVacant: number;
  readonly acting: number;
  readonly actingEndingSoon: number;
  readonly actingOverdue: number;
  /** People whose TMT pensiun lies within twelve months. */
  readonly retiringSoon: number;
}

type Counts = Omit<DirectoryTasks, 'actingEndingSoon' | 'actingOverdue' | 'retiringSoon'>;

const MONTHS_AHEAD = 12;
const MANAGERIAL = `p.kind = 'structural'`;

/** Counts for the home page; each number is that of the list its link opens. */
@Injectable()
export class DirectoryTasksQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly retirements: RetirementsQueries,
  ) {}

  async tasks(viewer: Viewer): Promise<DirectoryTasks> {
    const today = this.clock.today(viewer.timeZone);
    const [counts, acting, retiringSoon] = await Promise.all([
      this.counts(viewer, today),
      this.actingWarnings(viewer, today),
      this.retiring(viewer, today),
    ]);
    return {
      ...counts,
      actingEndingSoon: acting.filter((warning) => warning === 'holding.acting-ending-soon').length,
      actingOverdue: acting.filter((warning) => warning && warning !== 'holding.acting-ending-soon').length,
      retiringSoon,
    };
  }

  private async counts(viewer: Viewer, today: CalendarDate): Promise<Counts> {
    const params = new Params();
    const day = params.add(today, 'date');
    const units = narrowedUnits(viewer, null, params);
    const within = (column: string) => (units ? `and ${column} = any(${units})` : '');
    const [counts] = await this.reader.read<Counts & object>(
      viewer.agencyId,
      `with people as (
         select count(*)::int as employees, count(*) filter (where p.id is null and ${PRESENT})::int as "withoutPost"
         from employee e ${placementJoins(day)} where true ${within(unitOf)}
       ), structure as (
         select count(*)::int as units from org_unit u where true ${within('u.id')}
       ), posts as (
         select count(*) filter (where ${MANAGERIAL} and ${stateCondition('vacant')})::int as "vacantManagerial",
                count(*) filter (where p.critical and ${stateCondition('vacant')})::int as "criticalVacant"
         from position p ${filledJoin(day)} where true ${within('p.org_unit_id')}
       ), held as (
         select count(*)::int as acting from holding h join position p on p.id = h.position_id
         where h.kind in ('acting', 'daily', 'penjabat') and ${runs('h', day)} ${within('p.org_unit_id')}
       ), gaps as (
         select count(*)::int as incomplete from employee_completeness c
         where c.missing <> '{}' ${within('c.org_unit_id')}
       ) select * from people, structure, posts, held, gaps`,
      params.values,
    );
    return (
      counts ?? {
        employees: 0,
        units: 0,
        incomplete: 0,
        withoutPost: 0,
        vacantManagerial: 0,
        criticalVacant: 0,
        acting: 0,
      }
    );
  }

  private async actingWarnings(viewer: Viewer, today: CalendarDate): Promise<(string | null)[]> {
    const params = new Params();
    const day = params.add(today, 'date');
    const units = narrowedUnits(viewer, null, params);
    const rows = await this.reader.read<{ chain: ActingDates[] | null }>(
      viewer.agencyId,
      `select ${actingChainSql('h')} as chain from holding h join position p on p.id = h.position_id
       where h.kind = 'acting' and ${runs('h', day)} ${units ? `and p.org_unit_id = any(${units})` : ''}`,
      params.values,
    );
    return rows.map(({ chain }) => actingWarning(chain, today));
  }

  private async retiring(viewer: Viewer, today: CalendarDate): Promise<number> {
    const months = await this.retirements.byMonth(viewer, Number(today.slice(0, 4)), 2);
    const [from, to] = [today.slice(0, 7), addMonths(today, MONTHS_AHEAD).slice(0, 7)];
    return months
      .filter(({ month }) => month > from && month <= to)
      .reduce((sum, { count }) => sum + count, 0);
  }
}
