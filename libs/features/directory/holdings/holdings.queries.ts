import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { firstOf } from '../access/rows.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import type { HoldingView } from './holding.view.js';

/** SELECT of holdings (`HoldingView`) where `condition` holds for the row `h`, the newest first. */
export function holdingsSql(condition: string): string {
  return `select h.id, h.employee_id as "employeeId", ${fullName('e')} as "employeeName", e.nip,
      h.position_id as "positionId", p.code as "positionCode", p.name as "positionName", p.level,
      u.name as "orgUnitName", h.kind, h.since::text as since, h.until::text as until,
      h.decree_number as "decreeNumber", h.decree_date::text as "decreeDate", h.voided_at::text as "voidedAt",
      h.void_reason as "voidReason", h.version
    from holding h join employee e on e.id = h.employee_id join position p on p.id = h.position_id
    join org_unit u on u.id = p.org_unit_id
    where ${condition} order by h.since desc, h.id desc`;
}

/** Reads holdings inside the transactions that change them. */
@Injectable()
export class HoldingsQueries {
  /** One holding of a post the viewer may see. @throws DomainError holding.not-found */
  async one(viewer: Viewer, id: number, tx: Tx): Promise<HoldingView> {
    const params = new Params();
    const wanted = params.add(id, 'int');
    const units = narrowedUnits(viewer, null, params);
    const inScope = units ? `and p.org_unit_id = any(${units})` : '';
    const view = await firstOf<HoldingView>(tx, holdingsSql(`h.id = ${wanted} ${inScope}`), params.values);
    if (!view) throw new DomainError('not-found', 'holding.not-found');
    return view;
  }
}
