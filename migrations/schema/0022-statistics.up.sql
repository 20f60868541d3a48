-- The planner's statistics of tables that an import has just filled. Only their owner may have them made; without them
-- a computation that follows at once is planned for empty tables and takes minutes instead of a second.
create function definer_analyze(p_tables text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare t text;
begin
  -- In one order, so that two imports wait for each other instead of locking each other out.
  foreach t in array (select array_agg(name order by name) from unnest(p_tables) as name) loop
    execute format('analyze public.%I', t);
  end loop;
end $$;
