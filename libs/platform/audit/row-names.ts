import { escapeIdentifier } from 'pg';
import type { Reader } from '#libs/platform/database';

/** What people call a row that others refer to: SQL over `t`, by table. In this order a row is called after another. */
const LABELS: Readonly<Record<string, string>> = {
  employee: "t.nip || ' ' || t.name",
  position: "t.code || ' ' || t.name",
  org_unit: "t.code || ' ' || t.name",
  account: 't.display_name',
  agency: 't.name',
  import_run: 't.file_name',
  talent_period: 't.name',
  scoring_policy: 't.name',
  merit_level: 't.indicator',
};

/** Labels by column, then by the id that stands in it. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Values = Readonly<Record<string, unknown>> | null;

/** A row of the trail before it is named. */
interface Nameable {
  readonly id: number;
  readonly old: Values;
  readonly new: Values;
}

interface NamedRow {
  /** What people call the row, or the one it belongs to; null when neither is there any more. */
  readonly label: string | null;
  /** The row as it stands now; null when it is gone, or is known by its label. */
  readonly present: Values;
}

interface Reference {
  readonly column: string;
  readonly target: string;
}

/** Gives names to the ids in the trail, as they are now: of the row itself and of what it refers to. */
export class RowNames {
  constructor(
    private readonly reader: Reader,
    private readonly agencyId: number,
    private readonly table: string,
  ) {}

  async of(items: readonly Nameable[]): Promise<{ names: Names; rows: ReadonlyMap<number, NamedRow> }> {
    const references = await this.references();
    const present = await this.present(items.map(({ id }) => id));
    const values = items.flatMap((item) => [item.old, item.new, present.get(item.id) ?? null]);
    const names: Record<string, Record<string, string>> = {};
    for (const { column, target } of references) {
      names[column] = await this.labels(
        target,
        values.flatMap((row) => idIn(row, column)),
      );
    }
    const own = LABELS[this.table]
      ? await this.labels(
          this.table,
          items.map(({ id }) => id),
        )
      : {};
    const called = (item: Nameable, now: Values) =>
      own[item.id] ?? this.calledAfter(references, names, [now, item.new, item.old]);
    const rows = items.map((item) => {
      const now = present.get(item.id) ?? null;
      return [item.id, { label: called(item, now), present: now }] as const;
    });
    return { names, rows: new Map(rows) };
  }

  private calledAfter(
    references: readonly Reference[],
    names: Names,
    values: readonly Values[],
  ): string | null {
    for (const target of Object.keys(LABELS))
      for (const { column } of references.filter((reference) => reference.target === target))
        for (const row of values)
          for (const id of idIn(row, column)) if (names[column]?.[id]) return names[column][id];
    return null;
  }

  /** Columns of the table that name a row with a label. */
  private references(): Promise<Reference[]> {
    return this.reader.read<Reference & Record<string, unknown>>(
      this.agencyId,
      `select a.attname as column, target.relname as target
       from pg_constraint c join pg_class target on target.oid = c.confrelid
       cross join lateral unnest(c.conkey, c.confkey) as k (own, theirs)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own and a.attname <> 'agency_id'
       join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.theirs and f.attname = 'id'
       where c.contype = 'f' and c.conrelid = to_regclass($1) and target.relname = any($2)
       order by a.attname`,
      [this.table, Object.keys(LABELS)],
    );
  }

  /** Rows that have a name of their own need not be shown to be known. */
  private async present(ids: readonly number[]): Promise<Map<number, Values>> {
    if (LABELS[this.table]) return new Map();
    const rows = await this.reader.read<{ id: number; row: Values }>(
      this.agencyId,
      `select t.id, to_jsonb(t) - 'search' as row from ${escapeIdentifier(this.table)} t where t.id = any($1::int[])`,
      [ids],
    );
    return new Map(rows.map(({ id, row }) => [id, row]));
  }

  private async labels(table: string, ids: readonly number[]): Promise<Record<string, string>> {
    if (ids.length === 0) return {};
    const rows = await this.reader.read<{ id: number; label: string }>(
      this.agencyId,
      `select t.id, ${LABELS[table] ?? 'null'} as label from ${escapeIdentifier(table)} t where t.id = any($1::int[])`,
      [[...new Set(ids)]],
    );
    return Object.fromEntries(rows.map(({ id, label }) => [String(id), label]));
  }
}

function idIn(row: Values, column: string): number[] {
  const id = row?.[column];
  return typeof id === 'number' ? [id] : [];
}
