import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader, type Tx } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { firstOf, type Rows, rowsOf } from '../access/rows.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { levelOrderSql } from '../facts/level-order.js';
import type { AppointmentRoute, AppointmentView } from './appointment.view.js';

export interface AppointmentFilter {
  /** Year of the TMT. */
  readonly year?: number | undefined;
  readonly route?: AppointmentRoute | undefined;
  readonly positionId?: number | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
}

/** SQL of the kind of move between two jenjang, by their kelompok jenjang; no level before: the first. */
export function moveSql(before: string, after: string): string {
  const [from, to] = [levelOrderSql(before), levelOrderSql(after)];
  return `case when ${before} is null then 'first' when ${to} > ${from} then 'promotion'
    when ${to} < ${from} then 'demotion' else 'transfer' end`;
}

const COLUMNS = `a.id, a.employee_id as "employeeId", ${fullName('e')} as "employeeName", e.nip,
  a.position_id as "positionId", p.name as "positionName", a.level, u.name as "orgUnitName",
  b.position_id as "previousPositionId", bp.name as "previousPositionName", a.previous_level as "previousLevel",
  ${moveSql('a.previous_level', 'a.level')} as move, a.route, a.talent_period_id as "talentPeriodId",
  a.succession_plan_id as "successionPlanId", a.rank, a.reason, a.decree_number as "decreeNumber",
  a.decree_date::text as "decreeDate", a.effective_from::text as "effectiveFrom",
  a.home_affairs_number as "homeAffairsNumber", a.home_affairs_date::text as "homeAffairsDate",
  a.bkn_number as "bknNumber", a.bkn_date::text as "bknDate", a.holding_id as "holdingId",
  h.voided_at is not null as voided, a.recorded_at::text as "recordedAt"`;

const FROM = `from appointment a join employee e on e.id = a.employee_id join position p on p.id = a.position_id
  join org_unit u on u.id = p.org_unit_id join holding h on h.id = a.holding_id
  left join holding b on b.id = a.ended_holding_id left join position bp on bp.id = b.position_id`;

/** Reads what was decided about who holds which post. */
@Injectable()
export class AppointmentsQueries {
  constructor(private readonly reader: Reader) {}

  /** The latest TMT first. */
  async list(
    viewer: Viewer,
    filter: AppointmentFilter,
    { after, limit }: PageWish,
  ): Promise<Slice<AppointmentView>> {
    const params = new Params();
    const conditions = conditionsOf(viewer, filter, params);
    if (after) {
      const key = [params.add(String(after[0]), 'date'), params.add(Number(after[1]), 'int')];
      conditions.push(`(a.effective_from, a.id) < (${key.join(', ')})`);
    }
    const rows = await this.reader.read<Sorted<AppointmentView>>(
      viewer.agencyId,
      `select a.effective_from::text as "sortKey", ${COLUMNS} ${FROM}
       where ${['true', ...conditions].join(' and ')}
       order by a.effective_from desc, a.id desc limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    return sliceOf(rows, limit);
  }

  /** @throws DomainError appointment.not-found */
  async one(
    viewer: Viewer,
    id: number,
    rows: Rows | Tx = rowsOf(this.reader, viewer.agencyId),
  ): Promise<AppointmentView> {
    const params = new Params();
    const conditions = [`a.id = ${params.add(id, 'int')}`, ...conditionsOf(viewer, {}, params)];
    const sql = `select ${COLUMNS} ${FROM} where ${conditions.join(' and ')}`;
    const view = await firstOf<AppointmentView>(rows, sql, params.values);
    if (!view) throw new DomainError('not-found', 'appointment.not-found');
    return view;
  }
}

function conditionsOf(viewer: Viewer, filter: AppointmentFilter, params: Params): string[] {
  const { year, route, positionId, orgUnitId } = filter;
  const units = narrowedUnits(viewer, orgUnitId ?? null, params);
  return [
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(year ? [`extract(year from a.effective_from) = ${params.add(year, 'int')}`] : []),
    ...(route ? [`a.route = ${params.add(route, 'text')}`] : []),
    ...(positionId ? [`a.position_id = ${params.add(positionId, 'int')}`] : []),
  ];
}
