import { Injectable } from '@nestjs/common';
import type { DevelopmentPlanState } from '#libs/domain/development-plan';
import { DomainError } from '#libs/domain/errors';
import { competencyWords } from '#libs/features/competency';
import {
  narrowedUnits,
  type PageWish,
  Params,
  type Rows,
  rowsOf,
  type Slice,
} from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { Clock } from '#libs/platform/clock';
import { Reader, Work } from '#libs/platform/database';
import { guideOf } from '../guide/guide.service.js';
import { isPersonal, type Member, ownEmployeeId, requirePerson, scopeOf } from './member.js';
import { PLAN_COLUMNS, PLAN_JOINS, ROW_COLUMNS } from './plan.sql.js';
import { type PlanFacts, planView } from './plan-view.js';
import type { DevelopmentPlan, DevelopmentPlanRow } from './plan.view.js';

export interface DevelopmentPlanFilter {
  readonly year?: number | undefined;
  readonly state?: DevelopmentPlanState | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly employeeId?: number | undefined;
}

/** Reads development plans: everybody's of the unit, or one's own. */
@Injectable()
export class DevelopmentPlansQueries {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly clock: Clock,
  ) {}

  /** The newest year first. */
  async list(
    member: Member,
    filter: DevelopmentPlanFilter,
    { after, limit }: PageWish,
  ): Promise<Slice<DevelopmentPlanRow>> {
    const rows = rowsOf(this.reader, member.agencyId);
    const params = new Params();
    const scope = scopeOf(member, await ownEmployeeId(rows, member), this.today(member, params), params);
    const conditions = [scope.condition, ...conditionsOf(member, filter, params)];
    if (after) {
      conditions.push(
        `(d.year, d.id) < (${params.add(Number(after[0]), 'int')}, ${params.add(Number(after[1]), 'int')})`,
      );
    }
    const found = await rows.query<DevelopmentPlanRow>(
      `select ${ROW_COLUMNS} from development_plan d join employee e on e.id = d.employee_id ${scope.joins}
       left join org_unit u on u.id = coalesce(p.org_unit_id, e.org_unit_id)
       where ${conditions.join(' and ')} order by d.year desc, d.id desc limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, nextKey: found.length > limit && last ? [last.year, last.id] : null };
  }

  /** One plan; a reading by somebody else is noted and told to the person. @throws DomainError development.plan-not-found */
  async one(member: Member, id: number): Promise<DevelopmentPlan> {
    const rows = rowsOf(this.reader, member.agencyId);
    const plan = await this.read(rows, member, id);
    const own = await ownEmployeeId(rows, member);
    if (own !== plan.employeeId) {
      await this.work.run({ ...member, idempotency: null }, (tx) =>
        this.readings.record(tx, { what: 'development.plan', employeeId: plan.employeeId }),
      );
    }
    return plan;
  }

  /** The same within a command, unnoted. @throws DomainError development.plan-not-found, development.no-person */
  async read(rows: Rows, member: Member, id: number): Promise<DevelopmentPlan> {
    const params = new Params();
    const own = await ownEmployeeId(rows, member);
    if (isPersonal(member)) requirePerson(own);
    const scope = scopeOf(member, own, this.today(member, params), params);
    const [found] = await rows.query<PlanFacts>(
      `select ${PLAN_COLUMNS} from development_plan d join employee e on e.id = d.employee_id ${scope.joins} ${PLAN_JOINS}
       where d.id = ${params.add(id, 'int')} and ${scope.condition}`,
      params.values,
    );
    if (!found) throw new DomainError('not-found', 'development.plan-not-found');
    const words = await competencyWords(rows, this.clock.today(member.timeZone));
    return planView(found, {
      names: new Map(words.map(({ code, name }) => [code, name])),
      guide: await guideOf(rows),
      role: member.role,
      isOwn: own === found.employeeId,
    });
  }

  private today(member: Member, params: Params): string {
    return params.add(this.clock.today(member.timeZone), 'date');
  }
}

function conditionsOf(
  member: Member,
  { year, state, orgUnitId, employeeId }: DevelopmentPlanFilter,
  params: Params,
): string[] {
  const units = orgUnitId ? narrowedUnits({ ...member, orgUnitId: null }, orgUnitId, params) : null;
  return [
    ...(year ? [`d.year = ${params.add(year, 'int')}`] : []),
    ...(state ? [`d.state = ${params.add(state, 'text')}`] : []),
    ...(units ? [`coalesce(p.org_unit_id, e.org_unit_id) = any(${units})`] : []),
    ...(employeeId ? [`d.employee_id = ${params.add(employeeId, 'int')}`] : []),
  ];
}
