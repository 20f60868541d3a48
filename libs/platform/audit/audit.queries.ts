import { Injectable } from '@nestjs/common';
import { Reader } from '#libs/platform/database';

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
  readonly sealed: boolean;
}

/** Old and new values of one row; both null once they were erased. */
export interface AuditItemView {
  readonly id: number;
  readonly old: Record<string, unknown> | null;
  readonly new: Record<string, unknown> | null;
  readonly erased: boolean;
}

export interface AuditFilter {
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

const SHOWN_ROW_IDS = 20;
const ITEMS_OF_AN_ENTRY = 1_000;

/** Reads the trail. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reader: Reader) {}

  /** Newest first; `from` inclusive and `to` inclusive are days in the agency's time zone. */
  entries(agencyId: number, filter: AuditFilter, limit: number): Promise<AuditEntryView[]> {
    return this.reader.read<AuditEntryView & Record<string, unknown>>(
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
      ],
    );
  }

  /** The values of one entry, at most 1,000 rows. */
  items(agencyId: number, entryId: string): Promise<AuditItemView[]> {
    return this.reader.read<AuditItemView & Record<string, unknown>>(
      agencyId,
      `select (i ->> 'id')::int as id, i -> 'old' as old, i -> 'new' as new, not i ? 'salt' as erased
       from audit_change c, jsonb_array_elements(c.items) with ordinality as u (i, ord)
       where c.entry_id = $1 order by ord limit ${ITEMS_OF_AN_ENTRY}`,
      [entryId],
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
