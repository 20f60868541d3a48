import { Injectable } from '@nestjs/common';
import { Reader } from '#libs/platform/database';
import { rowsOf } from '../access/rows.js';
import type { Viewer } from '../access/viewer.js';
import { holdingsSql } from '../holdings/holdings.queries.js';
import type { HoldingView } from '../holdings/holding.view.js';
import { educationsSql, rankSql } from './dated-rows.sql.js';
import { EmployeeCardQueries } from './employee-card.queries.js';
import type { ChangeRow, EmployeeHistory } from './employee-history.view.js';
import type { EducationRow } from './employee.view.js';
import { type RankFact, rankRow } from './rank-row.js';

const CHANGES_SHOWN = 200;

/** Shows what was, and who changed it. */
@Injectable()
export class EmployeeHistoryQueries {
  constructor(
    private readonly reader: Reader,
    private readonly cards: EmployeeCardQueries,
  ) {}

  /** All dated rows, voided ones with their reason, and the newest changes. @throws DomainError employee.not-found */
  async history(viewer: Viewer, id: number): Promise<EmployeeHistory> {
    const read = <Row extends object>(sql: string) =>
      this.reader.read<Row & Record<string, unknown>>(viewer.agencyId, sql, [id]);
    await this.cards.requireVisible(rowsOf(this.reader, viewer.agencyId), viewer, id);
    const [ranks, holdings, educations, changes] = await Promise.all([
      read<{ fact: RankFact }>(rankSql('k.employee_id = $1')),
      read<HoldingView>(holdingsSql('h.employee_id = $1')),
      read<EducationRow>(educationsSql('k.employee_id = $1')),
      read<ChangeRow>(CHANGES),
    ]);
    return { ranks: ranks.map(({ fact }) => rankRow(fact)), holdings, educations, changes };
  }
}

/** An entry names up to 1,000 rows; only the items of this person are taken out of it. */
const CHANGES = `with own as (
    select 'employee' as table_name, array[$1::int] as ids
    union all select 'employee_nip_alias', array(select id from employee_nip_alias where employee_id = $1)
    union all select 'employee_rank', array(select id from employee_rank where employee_id = $1)
    union all select 'employee_education', array(select id from employee_education where employee_id = $1)
    union all select 'holding', array(select id from holding where employee_id = $1)
  ), entry as (
    select a.*, o.ids from own o cross join lateral definer_audit_of(o.table_name, o.ids) as found (id)
    join audit_entry a on a.id = found.id
    order by a.id desc limit ${CHANGES_SHOWN}
  )
  select a.id::text as "entryId", a.at, account.display_name as by, a.role, a.source, a.table_name as "table", a.action,
    (item ->> 'id')::int as "rowId", item -> 'old' as old, item -> 'new' as new, a.import_id as "importId"
  from entry a join audit_change c on c.entry_id = a.id
  cross join lateral jsonb_array_elements(c.items) item
  left join account on account.id = a.account_id
  where (item ->> 'id')::int = any(a.ids)
  order by a.id desc, "rowId"`;
