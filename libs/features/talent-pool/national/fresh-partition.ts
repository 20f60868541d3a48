import pg from 'pg';

/** A table beside the partition `standing` of `parent`, filled before anybody can see it, then put in its place. */
export interface FreshPartition {
  readonly parent: string;
  readonly standing: string;
  /** Name of the fresh table until it takes the other's. */
  readonly name: string;
  readonly year: number;
}

export function freshPartition(parent: string, year: number): FreshPartition {
  return { parent, standing: `${parent}_${year}`, name: `${parent}_${year}_load`, year };
}

/** Makes the empty table, without indexes; what an interrupted load left is dropped. */
export async function createFresh(client: pg.Client, { parent, name, year }: FreshPartition): Promise<void> {
  await client.query(`drop table if exists ${name}`);
  await client.query(
    `create table ${name} (like ${parent} including defaults including constraints including generated)`,
  );
  // Attaching believes this instead of reading every row.
  await client.query(`alter table ${name} add constraint ${name}_year check (cycle_year = ${year})`);
}

interface StandingIndex {
  readonly name: string;
  readonly definition: string;
  readonly isKey: boolean;
  /** What its fresh counterpart is called until the swap. */
  readonly passing: string;
}

async function indexesOf(client: pg.Client, { standing, name }: FreshPartition): Promise<StandingIndex[]> {
  const { rows } = await client.query<Omit<StandingIndex, 'passing'>>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition, indisprimary as "isKey"
     from pg_index where indrelid = $1::regclass order by indexrelid`,
    [standing],
  );
  return rows.map((index, place) => ({ ...index, passing: `${name}_${place}` }));
}

/** One statement per index of the standing partition, for the fresh table; any number may run at once. */
export async function indexStatements(client: pg.Client, fresh: FreshPartition): Promise<string[]> {
  const indexes = await indexesOf(client, fresh);
  return indexes.map(({ name, definition, passing }) =>
    definition.replace(` ${name} ON `, ` ${passing} ON `).replace(`.${fresh.standing} `, `.${fresh.name} `),
  );
}

/**
 * Puts the fresh table where the standing partition is, with its rights, its policy and its names. The caller's
 * transaction makes it one step for everybody else.
 */
export async function swapIn(client: pg.Client, fresh: FreshPartition): Promise<void> {
  const { parent, standing, name, year } = fresh;
  const indexes = await indexesOf(client, fresh);
  await client.query(`alter table ${name} enable row level security`);
  await client.query(`create policy tenant on ${name}
    using (agency_id = nullif(current_setting('app.agency', true), '')::int)
    with check (agency_id = nullif(current_setting('app.agency', true), '')::int)`);
  for (const grant of await grantsOf(client, standing))
    await client.query(`grant ${grant.rights} on ${name} to ${grant.role}`);
  await client.query(`alter table ${parent} detach partition ${standing}`);
  await client.query(`drop table ${standing}`);
  await client.query(`alter table ${name} rename to ${standing}`);
  for (const index of indexes) {
    await client.query(`alter index ${index.passing} rename to ${index.name}`);
    if (index.isKey)
      await client.query(
        `alter table ${standing} add constraint ${index.name} primary key using index ${index.name}`,
      );
  }
  await client.query(`alter table ${parent} attach partition ${standing} for values in (${year})`);
  await client.query(`alter table ${standing} drop constraint ${name}_year`);
}

async function grantsOf(client: pg.Client, table: string): Promise<{ role: string; rights: string }[]> {
  const { rows } = await client.query<{ role: string; rights: string }>(
    `select a.grantee::regrole::text as role, string_agg(a.privilege_type, ', ') as rights
     from pg_class c cross join aclexplode(c.relacl) a
     where c.oid = $1::regclass and a.grantee <> c.relowner and a.grantee <> 0 group by a.grantee`,
    [table],
  );
  return rows;
}
