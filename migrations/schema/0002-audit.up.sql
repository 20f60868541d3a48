-- The audit trail: one entry per statement and 1,000 rows, appended in the transaction of the change by triggers,
-- so that no path (page, API, import, job) can forget it. It waits for no other writer.
create table audit_entry (
  agency_id integer not null references agency (id),
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  account_id integer references account (id),
  role text,
  source text not null check (source in ('page', 'api', 'import', 'job', 'cli', 'system')),
  request_id text,
  address inet,
  import_id integer,
  table_name text not null,
  action text not null,
  row_ids integer[] not null,
  digest bytea not null,
  primary key (agency_id, id)
);
create index audit_entry_xid on audit_entry (agency_id, xid, id);
create index audit_entry_rows on audit_entry using gin (agency_id, table_name, row_ids);
create index audit_entry_import on audit_entry (agency_id, import_id) where import_id is not null;
create index audit_entry_account on audit_entry (agency_id, account_id, id);

-- Old and new values, apart from the entry and bound to it by salted digests: erasing a person's values and salt
-- leaves the item's digest, and the chain still holds. items = [{id, salt, old, new, digest}], in the order of the entry's digest.
create table audit_change (
  agency_id integer not null,
  entry_id bigint not null,
  items jsonb not null,
  primary key (agency_id, entry_id),
  foreign key (agency_id, entry_id) references audit_entry (agency_id, id)
);

-- Seals: HMAC over the previous seal and the manifest (entry id and digest of each entry, ordered by xid and id)
-- of the entries whose transactions lie in [from_xid, upto_xid).
create table audit_seal (
  agency_id integer not null references agency (id),
  sequence integer not null,
  from_xid xid8 not null,
  upto_xid xid8 not null,
  entry_count integer not null,
  manifest bytea not null,
  mac bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (agency_id, sequence)
);

-- Who opened or exported whose data, and why.
create table audit_reading (
  agency_id integer not null references agency (id),
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  account_id integer not null references account (id),
  role text not null,
  request_id text,
  what text not null,
  employee_id integer,
  filter jsonb,
  row_count integer,
  primary key (agency_id, id)
);
create index audit_reading_employee on audit_reading (agency_id, employee_id, id);

do $$ declare t text; begin
  foreach t in array array['audit_entry', 'audit_change', 'audit_seal', 'audit_reading'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy tenant on %I
      using (agency_id = nullif(current_setting(''app.agency'', true), '''')::int)
      with check (agency_id = nullif(current_setting(''app.agency'', true), '''')::int)', t);
  end loop;
end $$;

-- Stable as concat_ws is: only then does PostgreSQL inline it, which halves what the trail costs an import.
create function audit_item_digest(salt text, id text, old jsonb, new jsonb) returns text
language sql stable parallel safe as $$
  select encode(sha256(convert_to(concat_ws('|', salt, id, coalesce(old::text, '-'), coalesce(new::text, '-')), 'UTF8')), 'hex')
$$;

-- What a seal covers of an entry: everything in its row.
create function audit_entry_digest(e audit_entry) returns bytea
language sql stable parallel safe as $$
  select sha256(convert_to(jsonb_build_array(
    e.agency_id, e.id, e.xid::text, extract(epoch from e.at), e.account_id, e.role, e.source, e.request_id,
    host(e.address), e.import_id, e.table_name, e.action, e.row_ids, encode(e.digest, 'hex'))::text, 'UTF8'))
$$;

-- One changed row: without old it is new, without new it is gone.
create type audit_item as (agency_id integer, id integer, old jsonb, new jsonb);

-- Appends entries for a set of changed rows, 1,000 to an entry. The actor is the setting app.context. Each value is
-- copied as few times as can be: at 250,000 rows of an import the trail costs as much as the rows themselves.
create function audit_append(p_table text, p_action text, p_items audit_item[]) returns void
language plpgsql as $$
declare
  context jsonb := coalesce(nullif(current_setting('app.context', true), '')::jsonb, '{}');
begin
  with salted as materialized (
    select (u.place - 1) / 1000 as chunk, u.agency_id, u.id, u.old, u.new, gen_random_uuid()::text as salt
    from unnest(p_items) with ordinality as u (agency_id, id, old, new, place)
  ), item as materialized (
    select chunk, agency_id, id, old, new, salt, audit_item_digest(salt, id::text, old, new) as digest from salted
  ), grouped as materialized (
    -- The three aggregates see the rows in one order, whichever it is.
    select agency_id, nextval(pg_get_serial_sequence('audit_entry', 'id')) as entry_id, array_agg(id) as row_ids,
           sha256(convert_to(string_agg(digest, ''), 'UTF8')) as digest,
           jsonb_agg(case when old is null then jsonb_build_object('id', id, 'salt', salt, 'new', new, 'digest', digest)
                          when new is null then jsonb_build_object('id', id, 'salt', salt, 'old', old, 'digest', digest)
                          else jsonb_build_object('id', id, 'salt', salt, 'old', old, 'new', new, 'digest', digest) end) as items
    from item group by agency_id, chunk order by agency_id, chunk
  ), entry as (
    insert into audit_entry (agency_id, id, account_id, role, source, request_id, address, import_id,
                             table_name, action, row_ids, digest)
    overriding system value
    select agency_id, entry_id, (context ->> 'account')::int, context ->> 'role', coalesce(context ->> 'source', 'system'),
           context ->> 'request', (context ->> 'address')::inet, (context ->> 'import')::int,
           p_table, p_action, row_ids, digest
    from grouped
  )
  insert into audit_change (agency_id, entry_id, items) select agency_id, entry_id, items from grouped;
end $$;

-- Triggers: the argument is the column that names the agency. Derived text (search) is no fact.
create function audit_inserted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform audit_append(tg_table_name, 'insert', array(
    select row((value -> tg_argv[0])::int, (value -> 'id')::int, null, value)::audit_item
    from (select to_jsonb(n) - 'search' as value from new_rows n offset 0) v));
  return null;
end $$;

create function audit_deleted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform audit_append(tg_table_name, 'delete', array(
    select row((value -> tg_argv[0])::int, (value -> 'id')::int, value, null)::audit_item
    from (select to_jsonb(o) - 'search' as value from old_rows o offset 0) v));
  return null;
end $$;

create function audit_updated() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform audit_append(tg_table_name, 'update', array(
    select row((new_row -> tg_argv[0])::int, (new_row -> 'id')::int, d.old, d.new)::audit_item
    from (select to_jsonb(o) - 'search' as old_row, to_jsonb(n) - 'search' as new_row
          from old_rows o join new_rows n on n.id = o.id offset 0) r,
         lateral (select jsonb_object_agg(key, old_row -> key) as old, jsonb_object_agg(key, value) as new
                  from jsonb_each(new_row) where value is distinct from old_row -> key) d
    where d.new is not null));
  return null;
end $$;

-- Switches the trail on for a table; a catalogue test demands it of every table of facts.
create procedure audit_table(p_table regclass, p_agency_column text default 'agency_id') language plpgsql as $$
begin
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
    for each statement execute function audit_inserted(%L)', p_table, p_agency_column);
  execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function audit_updated(%L)', p_table, p_agency_column);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
    for each statement execute function audit_deleted(%L)', p_table, p_agency_column);
end $$;

call audit_table('agency', 'id');
call audit_table('account', 'home_agency_id');
call audit_table('membership');
