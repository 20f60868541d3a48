/** Columns that an import fills, each with its staged expression (over `s`) or, in an update, what stands (`t`). */
export type TakenColumns = Readonly<Record<string, string>>;

/** UPDATE of the rows that stand and differ. A blank cell never erases: it leaves what stands. No RETURNING. */
export function updateDiffering(table: string, columns: TakenColumns): string {
  const names = Object.keys(columns);
  const taken = (name: string) => `coalesce(${columns[name]}, t.${name})`;
  const sets = names.map((name) => `${name} = ${taken(name)}`).join(', ');
  return `update ${table} t set ${sets}, version = t.version + 1 from good s
    where t.id = s.target_id
      and (${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names.map(taken).join(', ')})`;
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
