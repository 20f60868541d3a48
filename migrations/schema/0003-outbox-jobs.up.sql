-- Outbox: what must reach the worker, written in the transaction of the fact. BullMQ (on PostgreSQL or Redis) only
-- carries it; what is not settled is sent again, so a lost queue loses nothing.
create table outbox (
  agency_id integer not null references agency (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('event', 'job')),
  name text not null,
  payload jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  available_at timestamptz not null default clock_timestamp(),
  claimed_until timestamptz,
  attempts integer not null default 0,
  published_at timestamptz,
  settled_at timestamptz,
  quarantined_at timestamptz,
  failure text,
  primary key (agency_id, id)
);
create index outbox_waiting on outbox (available_at) where published_at is null and quarantined_at is null;
create index outbox_unsettled on outbox (published_at) where settled_at is null and published_at is not null;
create index outbox_age on outbox (settled_at) where settled_at is not null;

create function outbox_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('kader_outbox', '');
  return null;
end $$;
create trigger notify after insert on outbox for each statement execute function outbox_notify();

-- Inbox: which handler has taken which event, written in the transaction of its effect.
create table inbox (
  agency_id integer not null references agency (id),
  handler text not null,
  event_id uuid not null,
  outcome text not null check (outcome in ('done', 'failed')),
  at timestamptz not null default clock_timestamp(),
  primary key (agency_id, handler, event_id)
);

-- A job as people see it. The queue holds only its id.
create table job_run (
  agency_id integer not null references agency (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  subject text,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'succeeded', 'failed')),
  stage text,
  done integer not null default 0,
  total integer,
  result jsonb,
  error_code text,
  error_details jsonb,
  attempts integer not null default 0,
  requested_by integer references account (id),
  requested_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (agency_id, id)
);
create index job_run_recent on job_run (agency_id, requested_at desc, id);

-- The last day on which a task that time alone makes necessary has run, in the agency's own calendar.
create table daily_run (
  agency_id integer not null references agency (id),
  task text not null,
  day date not null,
  primary key (agency_id, task)
);

do $$ declare t text; begin
  foreach t in array array['outbox', 'inbox', 'job_run', 'daily_run'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy tenant on %I
      using (agency_id = nullif(current_setting(''app.agency'', true), '''')::int)
      with check (agency_id = nullif(current_setting(''app.agency'', true), '''')::int)', t);
  end loop;
end $$;
