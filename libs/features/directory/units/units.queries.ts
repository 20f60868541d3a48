import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { fullName, runs, runsDefinitively } from '../access/current.js';
import { Params } from '../access/params.js';
import { firstOf, type Rows, rowsOf } from '../access/rows.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import type { OrgUnitNode, OrgUnitTree } from './unit.view.js';

/** Reads units as the post map shows them. */
@Injectable()
export class UnitsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Every unit the viewer may see, in the order of code. */
  async tree(viewer: Viewer): Promise<OrgUnitTree> {
    const params = new Params();
    const today = params.add(this.clock.today(viewer.timeZone), 'date');
    const units = narrowedUnits(viewer, null, params);
    const where = units ? `where u.id = any(${units})` : '';
    const items = await this.reader.read<OrgUnitNode & object>(
      viewer.agencyId,
      `${nodeSql(today)} ${where} order by u.code collate "C"`,
      params.values,
    );
    return { items };
  }

  /** @throws DomainError orgUnit.not-found */
  async one(
    viewer: Viewer,
    id: number,
    rows: Rows = rowsOf(this.reader, viewer.agencyId),
  ): Promise<OrgUnitNode> {
    const params = new Params();
    const today = params.add(this.clock.today(viewer.timeZone), 'date');
    const unit = params.add(id, 'int');
    const units = narrowedUnits(viewer, null, params);
    const inScope = units ? `and u.id = any(${units})` : '';
    const node = await firstOf<OrgUnitNode>(
      rows,
      `${nodeSql(today)} where u.id = ${unit} ${inScope}`,
      params.values,
    );
    if (!node) throw new DomainError('not-found', 'orgUnit.not-found');
    return node;
  }
}

/** The leading post is the one of the highest echelon, or the additional duty that heads a school or Puskesmas. */
function nodeSql(today: string): string {
  return `select u.id, u.code, u.name, u.parent_id as "parentId", u.kind, u.affair, u.siasn_id as "siasnId", u.active,
      coalesce(f.filled, 0) + coalesce(o.people, 0) as people, coalesce(p.positions, 0) as positions,
      coalesce(p.headcount, 0) as headcount, coalesce(f.filled, 0) as filled, head.name as "headName", u.version
    from org_unit u
    left join (select org_unit_id, count(*)::int as positions, sum(headcount)::int as headcount
               from position where active group by org_unit_id) p on p.org_unit_id = u.id
    left join (select p.org_unit_id, count(*)::int as filled from holding h join position p on p.id = h.position_id
               where ${runsDefinitively('h', today)} group by p.org_unit_id) f on f.org_unit_id = u.id
    left join (select e.org_unit_id, count(*)::int as people from employee e
               where e.org_unit_id is not null and not exists (
                 select from holding h where h.employee_id = e.id and ${runsDefinitively('h', today)})
               group by e.org_unit_id) o on o.org_unit_id = u.id
    left join (select distinct on (p.org_unit_id) p.org_unit_id, ${fullName('e')} as name
               from position p join holding h on h.position_id = p.id join employee e on e.id = h.employee_id
               where (p.kind = 'structural' or p.additional_duty) and h.kind in ('definitive', 'additionalDuty')
                 and ${runs('h', today)}
               order by p.org_unit_id, p.echelon collate "C" nulls last, p.id) head on head.org_unit_id = u.id`;
}
