import { Injectable } from '@nestjs/common';
import { Reader } from '#libs/platform/database';
import { fullName } from '../access/current.js';
import { Params } from '../access/params.js';
import { type Rows, firstOf, rowsOf } from '../access/rows.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { completenessTree, type MeasuredUnit } from './completeness-tree.js';
import type { CompletenessReport, MissingRow, StatementView } from './completeness.view.js';
import type { MeasuredTable } from './required-fields.js';

const STATEMENT = `select s.id, s.org_unit_id as "orgUnitId", s.table_code as "tableCode",
  s.complete_until::text as "completeUntil", s.stated_by as "statedBy", s.stated_on::text as "statedOn",
  s.void_reason as "voidReason", s.version from completeness_statement s`;

/** Shows how full the data are, and what is said about it. */
@Injectable()
export class CompletenessQueries {
  constructor(private readonly reader: Reader) {}

  /** Every unit the viewer may see, parents first. */
  async report(viewer: Viewer): Promise<CompletenessReport> {
    const [units, statements, above] = await Promise.all([
      this.units(viewer),
      this.statementsInForce(viewer),
      this.unitsAbove(viewer),
    ]);
    return { units: completenessTree(units, statements, above) };
  }

  /** People of a unit and below whose data lack something, in the order of names. */
  async missing(
    viewer: Viewer,
    asked: { readonly orgUnitId: number | null; readonly table: MeasuredTable | null },
    wish: PageWish,
  ): Promise<Slice<MissingRow>> {
    const params = new Params();
    const units = narrowedUnits(viewer, asked.orgUnitId, params);
    const table = asked.table && params.add(asked.table, 'text');
    const { after } = wish;
    const key = after && [params.add(String(after[0]), 'text'), params.add(Number(after[1]), 'int')];
    // The table of a field is what stands before its dot.
    const missing = table
      ? `array(select f from unnest(c.missing) f where split_part(f, '.', 1) = ${table})`
      : 'c.missing';
    const rows = await this.reader.read<Sorted<MissingRow>>(
      viewer.agencyId,
      `select e.id, e.name_key as "sortKey", e.nip, ${fullName('e')} as name, c.org_unit_id as "orgUnitId",
         u.name as "orgUnitName", ${missing} as missing
       from employee_completeness c join employee e on e.id = c.employee_id left join org_unit u on u.id = c.org_unit_id
       where ${missing} <> '{}' ${units ? `and c.org_unit_id = any(${units})` : ''}
         ${key ? `and (e.name_key collate "C", e.id) > (${key.join(', ')})` : ''}
       order by e.name_key collate "C", e.id limit ${params.add(wish.limit + 1, 'int')}`,
      params.values,
    );
    return sliceOf(rows, wish.limit);
  }

  /** One statement, voided ones too; null when there is none or it lies outside of what the viewer may see. */
  statement(
    viewer: Viewer,
    id: number,
    rows: Rows = rowsOf(this.reader, viewer.agencyId),
  ): Promise<StatementView | null> {
    const params = new Params();
    const wanted = params.add(id, 'int');
    const units = narrowedUnits(viewer, null, params);
    const inScope = units ? `and s.org_unit_id = any(${units})` : '';
    return firstOf<StatementView>(rows, `${STATEMENT} where s.id = ${wanted} ${inScope}`, params.values);
  }

  private async units(viewer: Viewer): Promise<MeasuredUnit[]> {
    const params = new Params();
    const top =
      viewer.orgUnitId === null ? 'u.parent_id is null' : `u.id = ${params.add(viewer.orgUnitId, 'int')}`;
    return this.reader.read<MeasuredUnit & object>(
      viewer.agencyId,
      `with recursive tree as (
         select u.id, u.name, u.parent_id, 0 as depth from org_unit u where ${top}
         union all select u.id, u.name, u.parent_id, t.depth + 1 from org_unit u join tree t on u.parent_id = t.id
       ) cycle id set looped using path,
       own as (select org_unit_id, count(*)::int as people, ${SUMS} from employee_completeness group by org_unit_id)
       select t.id as "orgUnitId", t.name, t.parent_id as "parentId", coalesce(o.people, 0) as people,
         json_build_object(${COUNTS}) as counts
       from tree t left join own o on o.org_unit_id = t.id where not t.looped order by t.depth, t.name, t.id`,
      params.values,
    );
  }

  /** The units over the one that narrows the viewer, the top one first. */
  private async unitsAbove(viewer: Viewer): Promise<number[]> {
    if (viewer.orgUnitId === null) return [];
    const rows = await this.reader.read<{ id: number }>(
      viewer.agencyId,
      `with recursive above as (
         select u.parent_id as id, 1 as height from org_unit u where u.id = $1
         union all select u.parent_id, a.height + 1 from org_unit u join above a on u.id = a.id
       ) cycle id set looped using path
       select id from above where id is not null and not looped order by height desc`,
      [viewer.orgUnitId],
    );
    return rows.map(({ id }) => id);
  }

  /** Of each unit and table the statement that reaches furthest; units above the viewer's own speak for it too. */
  private statementsInForce(viewer: Viewer): Promise<StatementView[]> {
    return this.reader.read<StatementView & object>(
      viewer.agencyId,
      `${STATEMENT.replace('select', 'select distinct on (s.org_unit_id, s.table_code)')} where s.voided_at is null
       order by s.org_unit_id, s.table_code, s.complete_until desc, s.id desc`,
    );
  }
}

const MEASURES: Readonly<Record<MeasuredTable, string>> = {
  employeeBasics: 'basics',
  rank: 'rank',
  position: 'position',
  education: 'education',
};
const COLUMNS = Object.values(MEASURES).flatMap((name) => [`${name}_filled`, `${name}_required`]);
const SUMS = COLUMNS.map((column) => `sum(${column})::int as ${column}`).join(', ');
const COUNTS = Object.entries(MEASURES)
  .map(
    ([table, name]) =>
      `'${table}', json_build_object('filled', coalesce(o.${name}_filled, 0), 'required', coalesce(o.${name}_required, 0))`,
  )
  .join(', ');
