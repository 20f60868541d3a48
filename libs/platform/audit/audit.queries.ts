import { Injectable } from '@nestjs/common';
import { Reader } from '#libs/platform/database';
import { type Names, RowNames } from './row-names.js';
import { rowsOfEmployee } from './rows-of-employee.js';
import { presentOf, withhold } from './withheld.js';

/** One statement's worth of change, without the values. */
export interface AuditEntryView {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly role: string | null;
  readonly source: string;
  readonly requestId: string | null;
  readonly importId: number | null;
  readonly table: string;
  readonly action: string;
  readonly rowCount: number;
  readonly rowIds: number[];
  /** What people call the first row, or the one it belongs to; null when neither is there any more. */
  readonly label: string | null;
  readonly sealed: boolean;
}

/** Old and new values of one row; both null once they were erased. */
export interface AuditItemView {
  readonly id: number;
  /** What people call the row, or the one it belongs to; null when neither is there any more. */
  readonly label: string | null;
  /** The row as it stands now, to tell which one it is; null when it is gone, or is known by its label. */
  readonly present: Record<string, unknown> | null;
  readonly old: Record<string, unknown> | null;
  readonly new: Record<string, unknown> | null;
  /** Columns that changed, or may have, and whose values are not told yet. */
  readonly withheld: string[];
  readonly erased: boolean;
}

/** The rows of an entry, and names for the ids in their columns. */
export interface AuditItemsView {
  readonly items: AuditItemView[];
  /** Labels by column, then by id. */
  readonly names: Names;
}

/** Somebody the trail names. */
export interface AuditActorView {
  readonly accountId: number;
  readonly name: string;
}

/** Who came and went, apart from what was changed. */
export const ACCESS_ACTIONS = ['signIn', 'signOut', 'switchMembership'] as const;

export interface AuditFilter {
  /** Only changes of data, or only coming and going. */
  readonly kind?: 'changes' | 'access' | null;
  /** The person's row and all rows that belong to that person now. */
  readonly employeeId?: number | null;
  readonly table?: string | null;
  /** Only together with a table. */
  readonly rowId?: number | null;
  readonly accountId?: number | null;
  readonly source?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly before?: string | null;
}

export interface AuditStatus {
  readonly sealed: number;
  readonly waiting: number;
  readonly lastSealAt: Date | null;
}

type StoredEntry = Omit<AuditEntryView, 'label'>;

type StoredItem = Pick<AuditItemView, 'id' | 'old' | 'new' | 'erased'> & { readonly table: string };

const SHOWN_ROW_IDS = 20;
const ITEMS_OF_AN_ENTRY = 1_000;

/** Reads the trail. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reader: Reader) {}

  /** Newest first; `from` inclusive and `to` inclusive are days in the agency's time zone. */
  async entries(agencyId: number, filter: AuditFilter, limit: number): Promise<AuditEntryView[]> {
    const rows = filter.employeeId ? await rowsOfEmployee(this.reader, agencyId, filter.employeeId) : null;
    const entries = await this.reader.read<StoredEntry & Record<string, unknown>>(
      agencyId,
      `select e.id, e.at, a.display_name as "by", e.role, e.source, e.request_id as "requestId", e.import_id as "importId",
              e.table_name as "table", e.action, cardinality(e.row_ids) as "rowCount", e.row_ids[1:${SHOWN_ROW_IDS}] as "rowIds",
              e.xid < coalesce((select upto_xid from audit_seal order by sequence desc limit 1), '0'::xid8) as sealed
       from audit_entry e cross join agency g left join account a on a.id = e.account_id
       where ($1::text is null or e.table_name = $1) and ($2::int is null or e.id in (select definer_audit_of($1, array[$2::int])))
         and ($3::int is null or e.account_id = $3) and ($4::text is null or e.source = $4)
         and ($5::date is null or e.at >= $5::date::timestamp at time zone g.time_zone)
         and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone g.time_zone)
         and ($7::bigint is null or e.id < $7::bigint)
         and ($9::text is null or ($9 = 'access') = (e.action = any($10::text[])))
         and ($11::jsonb is null or e.id in (
           select found.id from jsonb_to_recordset($11) as r ("table" text, ids int[])
           cross join lateral definer_audit_of(r."table", r.ids) as found (id)))
       order by e.id desc limit $8`,
      [
        filter.table ?? null,
        filter.rowId ?? null,
        filter.accountId ?? null,
        filter.source ?? null,
        filter.from ?? null,
        filter.to ?? null,
        filter.before ?? null,
        limit,
        filter.kind ?? null,
        ACCESS_ACTIONS,
        rows && JSON.stringify(rows),
      ],
    );
    return this.labelled(agencyId, entries);
  }

  /** Names the first row of each entry: one look for each table among them. */
  private async labelled(agencyId: number, entries: readonly StoredEntry[]): Promise<AuditEntryView[]> {
    const tables = [...new Set(entries.map(({ table }) => table))];
    const found = await Promise.all(
      tables.map(async (table) => {
        const ids = entries.flatMap((entry) => (entry.table === table ? entry.rowIds.slice(0, 1) : []));
        const items = [...new Set(ids)].map((id) => ({ id, old: null, new: null }));
        const { rows } = await new RowNames(this.reader, agencyId, table).of(items);
        return [table, rows] as const;
      }),
    );
    const byTable = new Map(found);
    return entries.map((entry) => ({
      ...entry,
      label: byTable.get(entry.table)?.get(entry.rowIds[0] ?? 0)?.label ?? null,
    }));
  }

  /** The values of one entry, at most 1,000 rows, with names for what they refer to. */
  async items(agencyId: number, entryId: string): Promise<AuditItemsView> {
    const items = await this.reader.read<StoredItem & Record<string, unknown>>(
      agencyId,
      `select e.table_name as "table", (i ->> 'id')::int as id, i -> 'old' as old, i -> 'new' as new, not i ? 'salt' as erased
       from audit_entry e join audit_change c on c.agency_id = e.agency_id and c.entry_id = e.id,
            jsonb_array_elements(c.items) with ordinality as u (i, ord)
       where e.id = $1 order by ord limit ${ITEMS_OF_AN_ENTRY}`,
      [entryId],
    );
    const [first] = items;
    if (!first) return { items: [], names: {} };
    const { names, rows } = await new RowNames(this.reader, agencyId, first.table).of(items);
    const told = await withhold(this.reader, agencyId, first.table, items);
    return {
      names,
      items: told.map(({ table, ...item }) => ({
        ...item,
        label: rows.get(item.id)?.label ?? null,
        present: item.erased ? null : presentOf(table, rows.get(item.id)?.present ?? null),
      })),
    };
  }

  /** Everybody the trail names, by name: one step of an index for each. */
  actors(agencyId: number): Promise<AuditActorView[]> {
    return this.reader.read<AuditActorView & Record<string, unknown>>(
      agencyId,
      `with recursive actor as (
         (select account_id as id from audit_entry where account_id is not null order by account_id limit 1)
         union all
         select (select e.account_id from audit_entry e where e.account_id > actor.id order by e.account_id limit 1)
         from actor where actor.id is not null
       )
       select a.id as "accountId", a.display_name as name from actor join account a on a.id = actor.id
       order by a.display_name, a.id`,
    );
  }

  /** How much of the trail stands under a seal. */
  async status(agencyId: number): Promise<AuditStatus> {
    const [status] = await this.reader.read<AuditStatus & Record<string, unknown>>(
      agencyId,
      `with last as (select upto_xid, sealed_at from audit_seal order by sequence desc limit 1)
       select (select coalesce(sum(entry_count), 0)::int from audit_seal) as sealed,
              (select count(*)::int from audit_entry where xid >= coalesce((select upto_xid from last), '0'::xid8)) as waiting,
              (select sealed_at from last) as "lastSealAt"`,
    );
    return status ?? { sealed: 0, waiting: 0, lastSealAt: null };
  }
}
