const NUMBERS = Array.from({ length: 12 }, (_, place) => place + 1);

const newest = (column: string) =>
  `(array_agg(f.${column} order by f.as_of desc) filter (where f.${column} is not null))[1] as ${column}`;

/**
 * Nilai instansi of `people` on the reference date of `cycle`: `figure1` to `figure12` in millionths, each the newest that was
 * given up to that day; one row per person who has any.
 */
export const agencyFigureFacts = `
  select f.employee_id, ${NUMBERS.map((number) => newest(`figure${number}`)).join(', ')}
  from agency_figure f, cycle c
  where f.employee_id in (select employee_id from people) and f.voided_at is null and f.as_of <= c.reference_date
  group by f.employee_id`;
