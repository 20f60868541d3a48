import { placementJoins, rankJoin } from '../employees/placement.sql.js';
import { type MeasuredTable, REQUIRED_FIELDS } from './required-fields.js';

/** JOIN parts that the measures of the employee `e` on the day `today` are read from. */
export function measuredFrom(today: string): string {
  return `${placementJoins(today)} ${rankJoin(today)}
    left join lateral (
      select x.level, x.program, x.institution, x.graduated_year from employee_education x
      where x.employee_id = e.id and x.voided_at is null order by x.graduated_year desc nulls last, x.id limit 1) d on true`;
}

/** SQL text[] of the fields without a value, such as 'rank.since'; zero and false are values, blank text is none. */
export const missingSql = `array_remove(array[${REQUIRED_FIELDS.map(
  ({ table, name, value, of }) => `case when ${of ?? 'true'} and ${isGap(value)} then '${table}.${name}' end`,
).join(', ')}], null)`;

/** SQL of how many fields of a table (null: of all) are required of the employee `e`. */
export function requiredSql(table: MeasuredTable | null): string {
  const fields = REQUIRED_FIELDS.filter((field) => table === null || field.table === table);
  const always = fields.filter(({ of }) => !of).length;
  const sometimes = fields.flatMap(({ of }) => (of ? [`coalesce((${of})::int, 0)`] : []));
  return [String(always), ...sometimes].join(' + ');
}

/** SQL of how many fields of a table are required and hold a value. */
export function filledSql(table: MeasuredTable): string {
  const fields = REQUIRED_FIELDS.filter((field) => field.table === table);
  return fields
    .map(({ value, of }) => `coalesce((${of ?? 'true'} and not ${isGap(value)})::int, 0)`)
    .join(' + ');
}

function isGap(value: string): string {
  return `(coalesce(btrim((${value})::text), '') = '')`;
}
