import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { firstOf, type Rows, rowsOf } from '../access/rows.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { measuredFrom, missingSql, requiredSql } from '../completeness/completeness.sql.js';
import { retirementAgeSql, retirementDateSql } from '../retirements/retirement.sql.js';
import { type ActingFact, actingPosts, actingSql } from './acting.sql.js';
import { educationsSql, rankSql } from './dated-rows.sql.js';
import type { CardCompleteness, EmployeeCard, Retirement } from './employee.view.js';
import { placementJoins, unitOf } from './placement.sql.js';
import { type RankFact, rankRow } from './rank-row.js';
import { warningsOf } from './warnings.js';

/** The card as SQL reads it. */
interface CardFacts extends Omit<
  EmployeeCard,
  'acting' | 'rank' | 'retirement' | 'warnings' | 'completeness' | 'birthDate'
> {
  readonly birthDate: CalendarDate | null;
  readonly acting: ActingFact[];
  readonly rank: RankFact | null;
  readonly retirementAge: number | null;
  readonly retirementDate: CalendarDate | null;
  readonly missing: string[];
  readonly required: number;
}

/** Shows one person. */
@Injectable()
export class EmployeeCardQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError employee.not-found, also for people outside of what the viewer may see */
  async card(
    viewer: Viewer,
    id: number,
    rows: Rows = rowsOf(this.reader, viewer.agencyId),
  ): Promise<EmployeeCard> {
    const today = this.clock.today(viewer.timeZone);
    const params = new Params();
    const day = params.add(today, 'date');
    const facts = await firstOf<CardFacts>(
      rows,
      `select ${cardColumns(day)} from employee e ${measuredFrom(day)}
       left join position lp on lp.id = l.position_id
       left join org_unit pu on pu.id = p.org_unit_id left join org_unit eu on eu.id = e.org_unit_id
       where ${oneInScope(viewer, id, params)}`,
      params.values,
    );
    if (!facts) throw new DomainError('not-found', 'employee.not-found');
    return cardOf(facts, today);
  }

  /** Refuses a person who is not there or outside of what the editor may see. @throws DomainError employee.not-found */
  async requireVisible(tx: Tx | Rows, viewer: Viewer, id: number, field?: string): Promise<void> {
    const params = new Params();
    const joins = placementJoins(params.add(this.clock.today(viewer.timeZone), 'date'));
    const condition = oneInScope(viewer, id, params);
    const found = await firstOf(tx, `select e.id from employee e ${joins} where ${condition}`, params.values);
    if (!found) throw new DomainError('not-found', 'employee.not-found', field ? { field } : {});
  }
}

function oneInScope(viewer: Viewer, id: number, params: Params): string {
  const one = `e.id = ${params.add(id, 'int')}`;
  const units = narrowedUnits(viewer, null, params);
  return units ? `${one} and ${unitOf} = any(${units})` : one;
}

function cardColumns(today: string): string {
  const age = retirementAgeSql('lp');
  return `e.id, e.nip, e.siasn_id as "siasnId", e.name, e.front_title as "frontTitle", e.back_title as "backTitle",
    ${fullName('e')} as "fullName", e.birth_place as "birthPlace", e.birth_date::text as "birthDate", e.sex,
    e.employment_type as "employmentType", e.legal_status as "legalStatus", e.legal_status_name as "legalStatusName",
    e.email, e.phone, e.cpns_since::text as "cpnsSince", e.pns_since::text as "pnsSince",
    e.service_years as "serviceYears", e.service_months as "serviceMonths", e.org_unit_id as "orgUnitId",
    eu.name as "orgUnitName", e.siasn_position_name as "siasnPositionName", e.version,
    case when p.id is not null then json_build_object('holdingId', l.id, 'positionId', p.id, 'positionName', p.name,
      'orgUnitId', p.org_unit_id, 'orgUnitName', pu.name, 'level', p.level, 'echelon', p.echelon, 'since', l.since) end as current,
    ${actingSql(today)} as acting, (${rankSql('k.id = r.id')} limit 1) as rank,
    coalesce((select json_agg(d) from (${educationsSql('k.employee_id = e.id and k.voided_at is null')}) d), '[]') as education,
    ${age} as "retirementAge", ${retirementDateSql('e.birth_date', age)}::text as "retirementDate",
    coalesce((select json_agg(json_build_object('nip', a.nip, 'reason', a.reason, 'recordedAt', a.recorded_at) order by a.id)
      from employee_nip_alias a where a.employee_id = e.id), '[]') as aliases,
    ${missingSql} as missing, ${requiredSql(null)} as required`;
}

function cardOf(facts: CardFacts, today: CalendarDate): EmployeeCard {
  const { retirementAge, retirementDate, missing, required, ...rest } = facts;
  const acting = actingPosts(rest.acting, today);
  const rank = rest.rank && rankRow(rest.rank);
  const { positionId = null, echelon = null } = rest.current ?? {};
  const about = { ...rest, acting, rank: rank?.rank ?? null, positionId, echelon, retirementDate };
  return {
    ...rest,
    acting,
    rank,
    retirement: retirementOf(retirementAge, retirementDate),
    warnings: warningsOf(about, today),
    completeness: completenessOf(missing, required),
  };
}

function retirementOf(age: number | null, date: string | null): Retirement | null {
  return age !== null && date !== null ? { age, date } : null;
}

function completenessOf(missing: string[], required: number): CardCompleteness {
  return { filled: required - missing.length, required, missing };
}
