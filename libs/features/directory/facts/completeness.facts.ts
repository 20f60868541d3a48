import { COMPLETENESS_TABLES } from '#libs/domain/completeness';

const UNTIL = COMPLETENESS_TABLES.map(
  (table) => `max(s.complete_until) filter (where s.table_code = '${table}') as "${table}"`,
).join(', ');

/**
 * Facts of units: until when each table is declared complete, for the unit or one above it (docs/domain/README,
 * principle 2). Columns: unit_id and one date per table, named as the table; NULL or no row where nothing was declared.
 * @param units an SQL SELECT of the ids asked for
 */
export function completenessFactsOf(units: string): string {
  return `
  with recursive tree as (
    select id as unit_id, id as ancestor_id from org_unit where id in (${units})
    union all
    select t.unit_id, u.parent_id from tree t join org_unit u on u.id = t.ancestor_id where u.parent_id is not null
  )
  select t.unit_id, ${UNTIL}
  from tree t join completeness_statement s on s.org_unit_id = t.ancestor_id and s.voided_at is null
  group by t.unit_id`;
}

/** The same of all units of the agency. */
export const completenessFacts = completenessFactsOf('select id from org_unit');
