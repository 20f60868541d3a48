import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { Viewer } from '#libs/features/directory';
import { fullName, narrowedUnits, type PageWish, Params, type Slice } from '#libs/features/directory/access';
import { Reader, type SqlValue, type Tx } from '#libs/platform/database';
import type { PlanState, PlanView } from './plan.view.js';

export interface PlanFilter {
  readonly state?: PlanState | undefined;
  readonly positionId?: number | undefined;
}

/** Reads succession plans. */
@Injectable()
export class PlansQueries {
  constructor(private readonly reader: Reader) {}

  /** The newest first. */
  async list(viewer: Viewer, filter: PlanFilter, { after, limit }: PageWish): Promise<Slice<PlanView>> {
    const params = new Params();
    const conditions = conditionsOf(viewer, filter, params);
    if (after) conditions.push(`s.id < ${params.add(Number(after[0]), 'int')}`);
    const rows = await this.reader.read<PlanView & Record<string, unknown>>(
      viewer.agencyId,
      `${planSql(viewer, params)} where ${['true', ...conditions].join(' and ')}
       order by s.id desc limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextKey: rows.length > limit && last ? [last.id] : null };
  }

  /** @throws DomainError succession.plan-not-found */
  async one(viewer: Viewer, id: number, tx?: Tx): Promise<PlanView> {
    const params = new Params();
    const conditions = [`s.id = ${params.add(id, 'int')}`, ...conditionsOf(viewer, {}, params)];
    const sql = `${planSql(viewer, params)} where ${conditions.join(' and ')}`;
    const plan = tx
      ? await tx.first<PlanView>(sql, params.values)
      : await this.first(viewer, sql, params.values);
    if (!plan) throw new DomainError('not-found', 'succession.plan-not-found');
    return plan;
  }

  private first(viewer: Viewer, sql: string, params: readonly SqlValue[]): Promise<PlanView | null> {
    return this.reader.first<PlanView & Record<string, unknown>>(viewer.agencyId, sql, params);
  }
}

function conditionsOf(viewer: Viewer, { state, positionId }: PlanFilter, params: Params): string[] {
  const units = narrowedUnits(viewer, null, params);
  return [
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(state ? [`s.state = ${params.add(state, 'text')}`] : []),
    ...(positionId ? [`s.position_id = ${params.add(positionId, 'int')}`] : []),
  ];
}

/** Members of other units are not for a viewer who is bound to one. */
function planSql(viewer: Viewer, params: Params): string {
  const units = narrowedUnits(viewer, null, params);
  const visible = units
    ? `and exists (select from holding h join position q on q.id = h.position_id
         where h.employee_id = m.employee_id and h.kind = 'definitive' and h.voided_at is null
           and q.org_unit_id = any(${units}))`
    : '';
  return `select s.id, s.position_id as "positionId", p.name as "positionName", p.level, u.name as "orgUnitName",
      s.period_id as "periodId", t.name as "periodName", s.state, s.reason, s.note, s.decree_number as "decreeNumber",
      s.decree_date::text as "decreeDate", a.display_name as "decidedBy", s.valid_from::text as "validFrom",
      s.valid_until::text as "validUntil", s.created_at::text as "createdAt", s.version,
      coalesce((
        select json_agg(json_build_object('employeeId', e.id, 'name', ${fullName('e')}, 'nip', e.nip, 'place', m.place,
          'list', m.list, 'rank', m.rank, 'readiness', m.readiness, 'readinessReason', m.readiness_reason,
          'presentRank', c.rank) order by m.place)
        from succession_plan_member m join employee e on e.id = m.employee_id
        left join succession_candidate c on c.position_id = s.position_id and c.employee_id = m.employee_id
        where m.succession_plan_id = s.id ${visible}), '[]') as members
    from succession_plan s join position p on p.id = s.position_id join org_unit u on u.id = p.org_unit_id
    join talent_period t on t.id = s.period_id left join account a on a.id = s.decided_by`;
}
