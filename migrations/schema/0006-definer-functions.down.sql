do $$ declare f record; begin
  for f in select oid::regprocedure as signature from pg_proc
           where pronamespace = 'public'::regnamespace and proname like 'definer\_%' loop
    execute format('drop function %s', f.signature);
  end loop;
end $$;
