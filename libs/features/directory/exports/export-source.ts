import type { SqlValue } from '#libs/platform/database';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { Params } from '../access/params.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import { measuredFrom } from '../completeness/completeness.sql.js';
import type { EmployeeFilter } from '../employees/employee-filter.js';
import { EmployeeSet } from '../employees/employee-set.js';
import { type PositionFilter, positionConditions } from '../positions/positions.queries.js';
import { filledJoin } from '../positions/positions.sql.js';
import { selectList, type SqlColumn } from './columns.js';
import { EMPLOYEE_COLUMNS } from './employee-columns.js';
import { HOLDER_COLUMNS, POSITION_COLUMNS, UNIT_COLUMNS } from './post-columns.js';

/** What an export is narrowed to; each kind takes what concerns it. */
export type ExportFilter = EmployeeFilter & PositionFilter;

/** What is exported: columns, the rows in order, and how many they are. */
export interface ExportSource {
  readonly columns: readonly SqlColumn[];
  readonly rows: Statement;
  readonly count: Statement;
}

interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The statements of an export, narrowed to what the viewer may see. */
export function exportSource(
  kind: DirectoryFormat,
  viewer: Viewer,
  filter: ExportFilter,
  today: string,
): ExportSource {
  if (kind === 'employees') return employees(viewer, filter, today);
  const params = new Params();
  const source = { units, positions, holders }[kind](viewer, filter, params, today);
  const from = `from ${source.from} where ${['true', ...source.conditions].join(' and ')}`;
  return {
    columns: source.columns,
    rows: {
      sql: `select ${selectList(source.columns)} ${from} order by ${source.order}`,
      values: params.values,
    },
    count: { sql: `select count(*)::int as count ${from}`, values: params.values },
  };
}

function employees(viewer: Viewer, filter: EmployeeFilter, today: string): ExportSource {
  const counted = new EmployeeSet(viewer, filter, today);
  const listed = new EmployeeSet(viewer, filter, today);
  return {
    columns: EMPLOYEE_COLUMNS,
    count: { sql: `select count(*)::int as count ${counted.everyone()}`, values: counted.values },
    rows: {
      sql: `select ${selectList(EMPLOYEE_COLUMNS)} from (select e.id ${listed.everyone()}) chosen
        join employee e on e.id = chosen.id ${measuredFrom(listed.today)} left join org_unit eu on eu.id = e.org_unit_id
        order by e.name_key collate "C", e.id`,
      values: listed.values,
    },
  };
}

interface Parts {
  readonly columns: readonly SqlColumn[];
  readonly from: string;
  readonly conditions: readonly string[];
  readonly order: string;
}

function units(viewer: Viewer, filter: ExportFilter, params: Params): Parts {
  const scope = narrowedUnits(viewer, filter.orgUnitId ?? null, params);
  return {
    columns: UNIT_COLUMNS,
    from: 'org_unit u left join org_unit above on above.id = u.parent_id',
    conditions: scope ? [`u.id = any(${scope})`] : [],
    order: 'u.code',
  };
}

/** Posts that are no longer in use have no mark in the format, so they stay out. */
function positions(viewer: Viewer, filter: ExportFilter, params: Params, today: string): Parts {
  const day = params.add(today, 'date');
  return {
    columns: POSITION_COLUMNS,
    from: `position p join org_unit u on u.id = p.org_unit_id left join position above on above.id = p.parent_id
      ${filledJoin(day)}`,
    conditions: ['p.active', ...positionConditions(viewer, filter, params)],
    order: 'p.code',
  };
}

/** Whoever stands in a post today or will; what has ended is history. */
function holders(viewer: Viewer, filter: ExportFilter, params: Params, today: string): Parts {
  const day = params.add(today, 'date');
  const { orgUnitId, level, kind, search } = filter;
  return {
    columns: HOLDER_COLUMNS,
    from: 'holding h join position p on p.id = h.position_id join employee e on e.id = h.employee_id',
    conditions: [
      `h.voided_at is null and (h.until is null or h.until >= ${day})`,
      ...positionConditions(viewer, { orgUnitId, level, kind, search }, params),
    ],
    order: 'p.code, h.since, h.id',
  };
}
