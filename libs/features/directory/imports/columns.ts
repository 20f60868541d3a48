/** Columns that an import fills, each with its staged expression (over `s`) or, in an update, what stands (`t`). */
export type TakenColumns = Readonly<Record<string, string>>;

/** SELECT of the good rows that differ from what stands: those `updateDiffering` would change. */
export function rowsDiffering(table: string, columns: TakenColumns): string {
  return `select s.row_number from good s join ${table} t on t.id = s.target_id where ${differs(columns)}`;
}

function differs(columns: TakenColumns): string {
  const names = Object.keys(columns);
  const stands = names.map((name) => `t.${name}`).join(', ');
  return `(${stands}) is distinct from (${names.map((name) => taken(columns, name)).join(', ')})`;
}

/** A blank cell never erases: it leaves what stands. */
function taken(columns: TakenColumns, name: string): string {
  return `coalesce(${columns[name]}, t.${name})`;
}

/** UPDATE of the rows that stand and differ. No RETURNING. */
export function updateDiffering(table: string, columns: TakenColumns): string {
  const names = Object.keys(columns);
  const sets = names.map((name) => `${name} = ${taken(columns, name)}`).join(', ');
  return `update ${table} t set ${sets}, version = t.version + 1 from good s
    where t.id = s.target_id and ${differs(columns)}`;
}

/** INSERT of the rows that are new, parents first. `defaults` stand in for blank cells. No RETURNING. */
export function insertNew(
  table: string,
  columns: TakenColumns,
  defaults: Readonly<Record<string, string>> = {},
): string {
  const names = Object.keys(columns);
  const values = names.map((name) =>
    defaults[name] ? `coalesce(${columns[name]}, ${defaults[name]})` : columns[name],
  );
  return `insert into ${table} (agency_id, id, ${names.join(', ')})
    select run.agency_id, s.target_id, ${values.join(', ')} from good s, run order by s.place`;
}
