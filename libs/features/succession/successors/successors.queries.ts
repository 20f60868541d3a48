import { Injectable } from '@nestjs/common';
import { formatMicro } from '#libs/domain/micro';
import type { RankingKey } from '#libs/domain/succession';
import { PositionsQueries, type Viewer } from '#libs/features/directory';
import { fullName, narrowedUnits, Params } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import type { KeptKeys } from '../ranking/candidate-rows.js';
import type { RankingKeyValue, SuccessorRow, SuccessorsView } from './successor.view.js';

interface Facts extends Omit<SuccessorRow, 'keys' | 'decidedBy'> {
  readonly kept: KeptKeys;
  readonly periodId: number;
  readonly periodName: string;
  readonly referenceDate: string;
  readonly [column: string]: unknown;
}

/** How many stand ready for a post. */
export interface ReadyCount {
  readonly ranked: number;
  readonly readyNow: number;
}

const IN_MICRO: readonly RankingKey[] = ['matchScore', 'potensial', 'kinerja', 'jpm'];

/** Reads who may follow in a post. */
@Injectable()
export class SuccessorsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly positions: PositionsQueries,
  ) {}

  /** The lists of a post in their order. @throws DomainError position.not-found */
  async ofPost(viewer: Viewer, positionId: number): Promise<SuccessorsView> {
    await this.positions.one(viewer, positionId);
    const params = new Params();
    const wanted = params.add(positionId, 'int');
    const units = narrowedUnits(viewer, null, params);
    const rows = await this.reader.read<Facts>(
      viewer.agencyId,
      `${SUCCESSORS} where c.position_id = ${wanted} ${units ? `and p.org_unit_id = any(${units})` : ''}
       order by array_position(array['longList', 'rotation', 'reserve'], c.list),
         array_position(array['ranked', 'awaitingVerification', 'notEligible'], c.standing), c.rank, e.name_key, e.id`,
      params.values,
    );
    const [first] = rows;
    return {
      positionId,
      periodId: first?.periodId ?? null,
      periodName: first?.periodName ?? null,
      referenceDate: first?.referenceDate ?? null,
      items: rows.map(rowOf),
    };
  }

  /** Per post how many are ranked in its long list, and how many of them are ready now. */
  async counts(agencyId: number, positionIds: readonly number[]): Promise<ReadonlyMap<number, ReadyCount>> {
    const rows = await this.reader.read<ReadyCount & { positionId: number; [column: string]: unknown }>(
      agencyId,
      `select position_id as "positionId", count(*)::int as ranked,
         count(*) filter (where readiness = 'now')::int as "readyNow"
       from succession_candidate
       where position_id = any($1::int[]) and list = 'longList' and standing = 'ranked' group by position_id`,
      [positionIds],
    );
    return new Map(rows.map(({ positionId, ranked, readyNow }) => [positionId, { ranked, readyNow }]));
  }
}

const SUCCESSORS = `
  select c.employee_id as "employeeId", e.nip, ${fullName('e')} as name, p.name as "positionName", p.level,
    u.name as "orgUnitName", c.list, c.standing, c.rank, c.tied, c.flagged, c.keys as kept, c.readiness,
    c.eligibility as requirements, c.heals_on::text as "healsOn", c.period_id as "periodId", t.name as "periodName",
    c.reference_date::text as "referenceDate",
    (select count(*)::int from succession_plan_member m join succession_plan s on s.id = m.succession_plan_id
     where m.employee_id = c.employee_id and s.position_id <> c.position_id
       and s.state in ('draft', 'committee', 'approved', 'active')) as "otherPlans"
  from succession_candidate c join employee e on e.id = c.employee_id join talent_period t on t.id = c.period_id
  join talent_input i on i.cycle_year = t.cycle_year and i.period_id = t.id and i.employee_id = c.employee_id
  join position p on p.id = i.position_id join org_unit u on u.id = p.org_unit_id`;

function rowOf({ kept, periodId: _, periodName: __, referenceDate: ___, ...row }: Facts): SuccessorRow {
  return { ...row, keys: kept.values.map(keyOf), decidedBy: kept.decidedBy };
}

/** A key as the API gives it. */
export function keyOf({ key, value }: KeptKeys['values'][number]): RankingKeyValue {
  if (value === null) return { key, value: null };
  return { key, value: IN_MICRO.includes(key) ? formatMicro(Number(value)) : String(value) };
}
