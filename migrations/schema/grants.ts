import pg from 'pg';

/** Tables the application only reads or appends to; everything else it may change. */
const NOTHING = ['account_credential', 'password_reset', 'sign_in_attempt', 'session', 'schema_migration'];
const READ_ONLY = ['agency', 'account', 'audit_entry', 'audit_change'];
const APPEND_ONLY = [
  'audit_seal',
  'audit_reading',
  'talent_input_history',
  'talent_result_history',
  'merit_history',
];

const list = (tables: readonly string[]) => tables.map((table) => pg.escapeIdentifier(table)).join(', ');

/**
 * The rights of the application role: data of its tables, the definer functions, the queue's schema; it owns nothing
 * and creates nothing. Run after every migration, so a new table is covered.
 */
export function grantsFor(appRole: string): string {
  const role = pg.escapeIdentifier(appRole);
  return `
    revoke create on schema public from public;
    grant usage on schema public, bullmq to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    revoke all on ${list(NOTHING)} from ${role};
    revoke insert, update, delete on ${list(READ_ONLY)} from ${role};
    revoke update, delete on ${list(APPEND_ONLY)} from ${role};
    grant update (name, time_zone, settings, version) on agency to ${role};
    grant usage on all sequences in schema public to ${role};
    grant select, insert, update, delete on all tables in schema bullmq to ${role};
    grant usage on all sequences in schema bullmq to ${role};
    grant execute on all functions in schema bullmq to ${role};
    do $$ declare f regprocedure; begin
      for f in select oid from pg_proc where pronamespace = 'public'::regnamespace and proowner = current_user::regrole loop
        execute format('revoke execute on routine %s from public', f);
        execute format('grant execute on routine %s to %I', f, ${pg.escapeLiteral(appRole)});
      end loop;
    end $$;
    revoke execute on function audit_append, audit_inserted, audit_updated, audit_deleted from ${role};`;
}
