-- Everything that must reach over agencies or comes before there is a tenant: SECURITY DEFINER functions of the
-- owner, each with its predicate inside. A catalogue test fails when such a function appears anywhere else
-- (the audit triggers of 0002 apart).

-- Sign-in: the account and its hash for a login; no row for an unknown or suspended one.
create function definer_account_for_sign_in(p_login text)
returns table (account_id integer, home_agency_id integer, password_hash text)
language sql security definer set search_path = public, pg_temp as $$
  select a.id, a.home_agency_id, c.password_hash from account a join account_credential c on c.account_id = a.id
  where a.login = lower(p_login) and a.state = 'active'
$$;

-- Seconds to wait before another attempt, 0 when none. Failures of one login from one address back off from the
-- fifth on (2^n seconds, at most 15 minutes). Failures of a login from everywhere, and an address that fails with 50
-- logins an hour, slow only those who have not signed in from there during the last 30 days, so nobody can lock out
-- the person who works there. Using a reset link counts as such a sign-in: it is the way out for everybody else.
create function definer_sign_in_wait(p_login_hash bytea, p_address inet) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with mine as (
    select at, succeeded, address is not distinct from p_address as here from sign_in_attempt
    where login_hash = p_login_hash and at > clock_timestamp() - interval '30 days'
  ), known as (
    select max(at) as at from mine where here and succeeded
  ), here as (
    select count(*) as n, max(at) as last from mine
    where here and not succeeded and at > clock_timestamp() - interval '1 hour'
      and at > coalesce((select at from known), '-infinity')
  ), everywhere as (
    select count(*) as n, max(at) as last from mine
    where not succeeded and at > clock_timestamp() - interval '1 hour' and (select at from known) is null
  ), address as (
    select count(distinct login_hash) as n, max(at) as last from sign_in_attempt
    where address = p_address and not succeeded and at > clock_timestamp() - interval '1 hour'
      and (select at from known) is null
  ), due as (
    select last + least(power(2, n - 4), 900) * interval '1 second' as at from here where n >= 5
    union all
    select last + least(power(2, (n - 20) / 5.0), 900) * interval '1 second' from everywhere where n >= 25
    union all
    select last + interval '60 seconds' from address where n >= 50
  )
  select greatest(0, ceil(extract(epoch from max(at) - clock_timestamp())))::int from due
$$;

-- Begins an attempt, or tells how long to wait. It counts as failed until it is settled, and attempts of one login
-- begin one after another: a burst of parallel guesses meets the same back-off as a patient one.
create function definer_begin_attempt(p_login_hash bytea, p_address inet) returns table (wait integer, attempt_id bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_login_hash, 'hex'), 7240393));
  wait := definer_sign_in_wait(p_login_hash, p_address);
  if wait = 0 then
    insert into sign_in_attempt (login_hash, address, succeeded) values (p_login_hash, p_address, false)
    returning id into attempt_id;
  end if;
  return next;
end $$;

create function definer_attempt_succeeded(p_attempt bigint) returns void
language sql security definer set search_path = public, pg_temp as $$
  update sign_in_attempt set succeeded = true, at = clock_timestamp() where id = p_attempt
$$;

-- The memberships of an account that hold on a day, with their agencies.
create function definer_memberships(p_account integer, p_on timestamptz)
returns table (agency_id integer, agency_code text, agency_name text, time_zone text, membership_id integer, role text,
               org_unit_id integer, org_unit_name text)
language sql security definer set search_path = public, pg_temp as $$
  select g.id, g.code, g.name, g.time_zone, m.id, m.role, m.org_unit_id, u.name
  from membership m join agency g on g.id = m.agency_id
  left join org_unit u on u.agency_id = m.agency_id and u.id = m.org_unit_id
  where m.account_id = p_account
    and (p_on at time zone g.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
  order by g.name, m.id
$$;

-- Whether somebody who is a member of the tenant's agency has set a password, for the count of those who never did.
create function definer_has_password(p_account integer) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account_credential c join membership m using (account_id)
                 where c.account_id = p_account
                   and m.agency_id = nullif(current_setting('app.agency', true), '')::int)
$$;

create function definer_open_session(p_token_hash bytea, p_account integer, p_agency integer, p_membership integer,
                                     p_expires timestamptz, p_address inet, p_user_agent text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (token_hash, account_id, agency_id, membership_id, expires_at, address, user_agent)
  select p_token_hash, p_account, m.agency_id, m.id, p_expires, p_address, left(p_user_agent, 300)
  from (select 1) one left join membership m on m.account_id = p_account and m.agency_id = p_agency and m.id = p_membership
$$;

-- The live session of a token: not expired, not idle too long, account active; without an agency when the membership
-- holds no longer. It is touched at most once a minute.
create function definer_session(p_token_hash bytea, p_idle interval)
returns table (account_id integer, home_agency_id integer, login text, display_name text, agency_id integer,
               agency_code text, agency_name text, time_zone text, membership_id integer, role text, org_unit_id integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update session s set last_seen_at = now()
  where s.token_hash = p_token_hash and s.last_seen_at < now() - interval '1 minute'
    and s.last_seen_at > now() - p_idle and s.expires_at > now();
  return query
    select a.id, a.home_agency_id, a.login, a.display_name, m.agency_id, g.code, g.name, g.time_zone, m.id, m.role,
           m.org_unit_id
    from session s
    join account a on a.id = s.account_id and a.state = 'active'
    left join (membership m join agency g on g.id = m.agency_id)
      on m.agency_id = s.agency_id and m.id = s.membership_id and m.account_id = s.account_id
      and (now() at time zone g.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
    where s.token_hash = p_token_hash and s.last_seen_at > now() - p_idle and s.expires_at > now();
end $$;

create function definer_close_session(p_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session where token_hash = p_token_hash
$$;

-- Every session of the account behind a token, the token's own included.
create function definer_close_all_sessions(p_token_hash bytea) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with closed as (delete from session where account_id = (select account_id from session where token_hash = p_token_hash)
                  returning 1)
  select count(*)::int from closed
$$;

-- Signs a member out: at home everywhere, as a guest only from the tenant's agency.
create function definer_sign_member_out(p_account integer) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with tenant as (
    select nullif(current_setting('app.agency', true), '')::int as id
  ), closed as (
    delete from session s using tenant t, account a
    where s.account_id = p_account and a.id = s.account_id and t.id in (s.agency_id, a.home_agency_id)
    returning 1
  )
  select count(*)::int from closed
$$;

-- Gives a live session another membership of its account and another token; noted in both agencies. False when the
-- session is gone or the membership does not hold.
create function definer_switch_session(p_token_hash bytea, p_next_hash bytea, p_agency integer, p_membership integer)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before session;
begin
  select * into before from session where token_hash = p_token_hash and expires_at > now() for update;
  if before.account_id is null or not exists (
    select from definer_memberships(before.account_id, now()) m
    where m.agency_id = p_agency and m.membership_id = p_membership) then return false; end if;
  update session set token_hash = p_next_hash, agency_id = p_agency, membership_id = p_membership
  where token_hash = p_token_hash;
  perform audit_append('account', 'switchMembership', array(
    select row(agency, before.account_id, null, jsonb_build_object(
      'fromAgency', before.agency_id, 'fromMembership', before.membership_id,
      'toAgency', p_agency, 'toMembership', p_membership))::audit_item
    from (select before.agency_id as agency union select p_agency) a where agency is not null));
  return true;
end $$;

create function definer_account_hash(p_token_hash bytea) returns text
language sql security definer set search_path = public, pg_temp as $$
  select c.password_hash from session s join account_credential c using (account_id)
  where s.token_hash = p_token_hash and s.expires_at > now()
$$;

-- Replaces exactly the hash the caller has just verified: the upgrade at sign-in.
create function definer_upgrade_hash(p_account integer, p_old_hash text, p_hash text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account_credential set password_hash = p_hash where account_id = p_account and password_hash = p_old_hash
$$;

-- Changes the password behind a token, closes the other sessions and gives this one another token. False when the
-- password was changed meanwhile.
create function definer_change_password(p_token_hash bytea, p_next_hash bytea, p_old_hash text, p_hash text)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  update account_credential c set password_hash = p_hash, changed_at = now() from session s
  where s.token_hash = p_token_hash and s.expires_at > now() and c.account_id = s.account_id
    and c.password_hash = p_old_hash
  returning c.account_id into changed;
  if changed is null then return false; end if;
  delete from session where account_id = changed and token_hash <> p_token_hash;
  update session set token_hash = p_next_hash where token_hash = p_token_hash;
  update password_reset set used_at = now() where account_id = changed and used_at is null;
  return true;
end $$;

-- Finds the account of a login or makes one at home in the tenant's agency; without a tenant it refuses.
create function definer_ensure_account(p_login text, p_display_name text)
returns table (account_id integer, created boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant integer := nullif(current_setting('app.agency', true), '')::int;
begin
  if tenant is null then raise exception 'definer_ensure_account needs a tenant' using errcode = '42501'; end if;
  return query
    insert into account as a (home_agency_id, login, display_name) values (tenant, lower(p_login), p_display_name)
    on conflict (login) do nothing returning a.id, true;
  if not found then
    return query select a.id, false from account a where a.login = lower(p_login);
  end if;
end $$;

-- A one-time reset link, only for accounts at home in the tenant's agency that hold no more than a guest's role in any
-- other; false otherwise. Older links end.
create function definer_issue_reset(p_account integer, p_token_hash bytea, p_by integer, p_expires timestamptz)
returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from account a where a.id = p_account
                 and a.home_agency_id = nullif(current_setting('app.agency', true), '')::int
                 and not exists (
                   select from membership m where m.account_id = a.id and m.agency_id <> a.home_agency_id
                   and coalesce(m.valid_to, 'infinity') >= current_date - 1
                   and m.role not in ('assessor', 'candidate', 'leadAssessor', 'meritVerifier', 'observer',
                                      'panelMember', 'tester'))) then
    return false;
  end if;
  update password_reset set used_at = now() where account_id = p_account and used_at is null;
  insert into password_reset (token_hash, account_id, created_by, expires_at) values (p_token_hash, p_account, p_by, p_expires);
  return true;
end $$;

-- The account a reset link is for, while the link is good.
create function definer_reset_account(p_token_hash bytea)
returns table (account_id integer, login text, home_agency_id integer)
language sql security definer set search_path = public, pg_temp as $$
  select a.id, a.login, a.home_agency_id from password_reset r join account a on a.id = r.account_id
  where r.token_hash = p_token_hash and r.used_at is null and r.expires_at > now() and a.state = 'active'
$$;

-- Uses a reset link once: sets the password and closes every session. False when it was used or is too old.
-- Whoever holds the link is known at the address from then on.
create function definer_use_reset(p_token_hash bytea, p_hash text, p_login_hash bytea, p_address inet) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_account integer;
begin
  update password_reset r set used_at = now()
  where r.token_hash = p_token_hash and r.used_at is null and r.expires_at > now()
  returning r.account_id into found_account;
  if found_account is null then return false; end if;
  insert into account_credential (account_id, password_hash) values (found_account, p_hash)
  on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = now();
  delete from session where account_id = found_account;
  insert into sign_in_attempt (login_hash, address, succeeded) values (p_login_hash, p_address, true);
  return true;
end $$;

-- An entry of the trail that is no change of a row: sign-in, switch, reset link, undo. Only for the tenant.
create function definer_audit_note(p_table text, p_action text, p_row integer, p_details jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  tenant integer := nullif(current_setting('app.agency', true), '')::int;
begin
  if tenant is null then raise exception 'definer_audit_note needs a tenant' using errcode = '42501'; end if;
  perform audit_append(p_table, p_action, array[row(tenant, p_row, null, p_details)::audit_item]);
end $$;

-- The relay's hand on the outbox of all agencies.
create function definer_outbox_claim(p_limit integer, p_lease interval)
returns table (agency_id integer, id uuid, kind text, name text, payload jsonb, attempts integer)
language sql security definer set search_path = public, pg_temp as $$
  update outbox o set claimed_until = clock_timestamp() + p_lease, attempts = o.attempts + 1
  from (select w.agency_id, w.id from outbox w
        where w.published_at is null and w.quarantined_at is null and w.available_at <= clock_timestamp()
          and (w.claimed_until is null or w.claimed_until < clock_timestamp())
        order by w.available_at limit p_limit for update skip locked) c
  where o.agency_id = c.agency_id and o.id = c.id
  returning o.agency_id, o.id, o.kind, o.name, o.payload, o.attempts
$$;

-- Handed to the queue; with no handler there is nothing to wait for.
create function definer_outbox_published(p_agency integer, p_id uuid, p_handlers integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  update outbox set published_at = clock_timestamp(), claimed_until = null,
         settled_at = case when p_handlers = 0 then clock_timestamp() else settled_at end
  where agency_id = p_agency and id = p_id
$$;

create function definer_outbox_refused(p_agency integer, p_id uuid, p_failure text, p_retry timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update outbox set claimed_until = null, failure = left(p_failure, 500), available_at = coalesce(p_retry, available_at),
         quarantined_at = case when p_retry is null then clock_timestamp() end
  where agency_id = p_agency and id = p_id
$$;

-- Published long ago and not settled: sent again by the relay (the queue ignores what it still has).
create function definer_outbox_unsettled(p_before timestamptz, p_limit integer)
returns table (agency_id integer, id uuid, kind text, name text, payload jsonb)
language sql security definer set search_path = public, pg_temp as $$
  update outbox o set published_at = clock_timestamp()
  from (select w.agency_id, w.id from outbox w where w.settled_at is null and w.published_at < p_before
        order by w.published_at limit p_limit for update skip locked) c
  where o.agency_id = c.agency_id and o.id = c.id
  returning o.agency_id, o.id, o.kind, o.name, o.payload
$$;

-- Housekeeping across agencies: settled outbox rows, old sign-in attempts, idempotency keys, dead sessions.
create function definer_prune(p_now timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from inbox i using outbox o
    where o.agency_id = i.agency_id and o.id = i.event_id and o.settled_at < p_now - interval '14 days';
  delete from outbox where settled_at < p_now - interval '14 days';
  delete from sign_in_attempt where at < p_now - interval '40 days';
  delete from idempotency_key where created_at < p_now - interval '3 days';
  delete from session where expires_at < p_now - interval '1 day';
  delete from password_reset where expires_at < p_now - interval '30 days';
end $$;

-- Agencies with entries of the audit trail that no seal covers yet.
create function definer_agencies_to_seal() returns table (agency_id integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id from agency g
  where exists (select from audit_entry e where e.agency_id = g.id and e.xid >= coalesce(
    (select s.upto_xid from audit_seal s where s.agency_id = g.id order by s.sequence desc limit 1), '0'::xid8))
  order by g.id
$$;

-- Any part of a name or NIP, and old numbers, in the tenant's agency only. LIKE is not leakproof, so under row-level
-- security it could not use the index; here the owner's query does. Fewer than 3 characters: prefix of a word.
create function definer_search_employees(p_term text) returns setof integer
language sql stable security definer set search_path = public, pg_temp as $$
  with needle as (
    select replace(replace(replace(person_name_key(p_term), '\', '\\'), '%', '\%'), '_', '\_') as term,
           regexp_replace(p_term, '[^0-9]', '', 'g') as digits,
           nullif(current_setting('app.agency', true), '')::int as agency
  )
  select e.id from needle n join employee e on e.agency_id = n.agency
    and e.search like case when length(n.term) < 3 then n.term || '%' else '%' || n.term || '%' end
  where n.term <> ''
  union
  select e.id from needle n join employee e on e.agency_id = n.agency and e.search like '%' || n.digits || '%'
  where length(n.digits) >= 4 and n.digits <> n.term and p_term ~ '^[0-9 ''.]+$'
  union
  select a.employee_id from needle n join employee_nip_alias a on a.agency_id = n.agency
    and length(n.digits) >= 4 and a.nip like '%' || n.digits || '%'
$$;

-- Entries of the tenant's trail that name any of these rows. Overlap of arrays is not leakproof either.
create function definer_audit_of(p_table text, p_rows integer[]) returns setof bigint
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id from audit_entry e
  where e.agency_id = nullif(current_setting('app.agency', true), '')::int
    and e.table_name = p_table and e.row_ids && p_rows
$$;

-- Agencies in which not every task of the day has run yet, with their today.
create function definer_agencies_at_new_day(p_tasks text[], p_now timestamptz) returns table (agency_id integer, today date)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, d.today from agency g, lateral (select (p_now at time zone g.time_zone)::date as today) d
  where (select count(*) from daily_run r where r.agency_id = g.id and r.task = any(p_tasks) and r.day >= d.today)
        < cardinality(p_tasks)
  order by g.id
$$;
