import type { ImportRule, SetStatement } from '#libs/platform/import';

/** A table whose rows point to a parent of the same table by code. `staged` has code, parent_code and parent_id. */
export interface Tree {
  readonly table: 'org_unit' | 'position';
  /** Field that holds the parent's code. */
  readonly field: string;
  readonly codes: {
    readonly unknown: ImportRule['code'];
    readonly rejected: ImportRule['code'];
    readonly cycle: ImportRule['code'];
  };
}

/** Parents must be there, in the file or before, must not be refused themselves, and must not form a circle. */
export function treeRules({ table, field, codes }: Tree): ImportRule[] {
  return [
    {
      code: codes.unknown,
      field,
      severity: 'error',
      sql: `select s.row_number, null::jsonb as details from staged s
            where s.parent_code is not null and s.parent_id is null
              and not exists (select from staged p where p.code = s.parent_code)`,
    },
    {
      code: codes.cycle,
      field,
      severity: 'error',
      sql: `with recursive merged as (
              select s.code, s.parent_code as parent from staged s where s.state = 'good' and s.parent_code is not null
              union all
              select t.code, p.code from ${table} t join ${table} p on p.id = t.parent_id
              where not exists (select from staged s where s.state = 'good' and s.parent_code is not null and s.code = t.code)
            ), climb as (
              select s.row_number, s.code as start, s.parent_code as at from staged s
              where s.state = 'good' and s.parent_code is not null
              union
              select c.row_number, c.start, m.parent from climb c join merged m on m.code = c.at
            )
            select row_number, null::jsonb as details from climb where at = start`,
    },
    {
      code: codes.rejected,
      field,
      severity: 'error',
      sql: `with recursive absent as (
              select s.code from staged s where s.state = 'error' and s.target_id is null
              union
              select s.code from staged s join absent a on a.code = s.parent_code
              where s.state = 'good' and s.target_id is null
            )
            select s.row_number, null::jsonb as details from staged s
            where s.state = 'good' and s.parent_id is null and s.parent_code in (select code from absent)`,
    },
  ];
}

/** How far a good row is below the topmost good row of its branch: parents are made before their children. */
export const TREE_DEPTH: SetStatement = `
  with recursive tier as (
    select s.row_number, s.code, 0 as depth from staged s
    where s.state = 'good' and not exists (select from staged p where p.state = 'good' and p.code = s.parent_code)
    union all
    select c.row_number, c.code, t.depth + 1 from tier t join staged c on c.state = 'good' and c.parent_code = t.code
  )
  select row_number, depth from tier`;

/** Points new rows to parents of the same file, which have their ids now. */
export const TREE_LINK: SetStatement = `
  update staged s set parent_id = p.target_id from staged p
  where s.state = 'good' and p.state = 'good' and p.code = s.parent_code and s.parent_id is null`;

/** Standing rows whose parent comes with the same file: it has no id before the apply. */
export const TREE_PARENT_TO_COME: SetStatement =
  'select row_number from good where parent_code is not null and parent_id is null';

/** The same locks as a move on the page takes: two changes at once could close a circle that neither sees. */
export function treeLock(name: 'directory.orgUnitTree' | 'directory.positionTree'): SetStatement {
  return `select pg_advisory_xact_lock(hashtext('${name}'), agency_id) from run`;
}
