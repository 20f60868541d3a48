import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';

/** Tables without a tenant, each with its reason. */
const WITHOUT_TENANT: Record<string, string> = {
  agency: 'is the tenant itself; its policy compares id',
  account: 'global: one person, one account; its policy asks for a membership here',
  account_credential: 'only definer functions read it',
  password_reset: 'only definer functions read it',
  sign_in_attempt: 'only definer functions read it',
  session: 'only definer functions read it',
  schema_migration: 'only the owner reads it',
};

/** Derived, carried or technical rows: their run is on record, not each row (reliability.md). */
const NOT_AUDITED = [
  'audit_entry',
  'daily_run',
  'audit_change',
  'audit_seal',
  'audit_reading',
  'outbox',
  'inbox',
  'job_run',
  'idempotency_key',
  'stored_file',
  'import_row',
  'import_issue',
  'import_mapping',
  'employee_completeness',
  'talent_input',
  'talent_result',
  'talent_input_history',
  'talent_result_history',
  'succession_candidate',
  'merit_figure',
  'merit_history',
  'account_credential',
  'password_reset',
  'sign_in_attempt',
  'session',
  'schema_migration',
  // An assessor's notes for himself: nobody else reads them, no auditor either.
  'assessment_private_note',
];

/** SECURITY DEFINER outside 0006-definer-functions: the triggers that append to the audit trail. */
const DEFINERS = ['audit_deleted', 'audit_inserted', 'audit_updated'];

const TABLES = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

describe('catalogue', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const names = async (sql: string) =>
    (await database.owner<{ name: string }>(sql)).map(({ name }) => name).sort();

  it('every table has a tenant or a reason', async () => {
    const without = await names(
      `select relname as name from ${TABLES} and not exists
       (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id' and a.attnotnull)`,
    );
    expect(without).toEqual(Object.keys(WITHOUT_TENANT).sort());
  });

  it('every tenant table has row-level security with exactly the tenant predicate, read and write', async () => {
    const predicate = `(agency_id = (NULLIF(current_setting('app.agency'::text, true), ''::text))::integer)`;
    const wrong = await database.owner<{ name: string }>(
      `select relname as name from ${TABLES}
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id')
         and relname <> 'session'
         and not (c.relrowsecurity and (
           select count(*) = 1 and bool_and(p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
                    and pg_get_expr(p.polqual, c.oid) = $1 and pg_get_expr(p.polwithcheck, c.oid) = $1)
           from pg_policy p where p.polrelid = c.oid))`,
      [predicate],
    );
    expect(wrong).toEqual([]);
  });

  it('tables without a tenant the application can reach have row-level security', async () => {
    const open = await names(
      `select relname as name from ${TABLES} and not c.relrowsecurity and has_table_privilege('kader_app', c.oid, 'select')`,
    );
    expect(open).toEqual([]);
  });

  it('every foreign key between tenant tables carries the tenant', async () => {
    const loose = await database.owner(
      `select k.conname from pg_constraint k
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace
         and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'agency_id')
         and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'agency_id')
         and not exists (
           select from unnest(k.conkey, k.confkey) as pair (own, other)
           join pg_attribute o on o.attrelid = k.conrelid and o.attnum = pair.own
           join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.other
           where o.attname = 'agency_id' and f.attname = 'agency_id')`,
    );
    expect(loose).toEqual([]);
  });

  it('every table of facts is audited for insert, update and delete', async () => {
    const unaudited = await names(
      `select relname as name from ${TABLES} and not c.relispartition and (
         select count(*) from pg_trigger t join pg_proc f on f.oid = t.tgfoid
         where t.tgrelid = c.oid and t.tgenabled = 'O' and f.proname in ('audit_inserted', 'audit_updated', 'audit_deleted')) <> 3`,
    );
    expect(unaudited).toEqual([...NOT_AUDITED].sort());
  });

  it('SECURITY DEFINER functions are those of 0006 and the audit triggers, with a fixed search path', async () => {
    const definers = await database.owner<{ name: string; fixed: boolean }>(
      `select proname as name, coalesce('search_path=public, pg_temp' = any (proconfig), false) as fixed
       from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(definers.filter(({ fixed }) => !fixed)).toEqual([]);
    const others = definers.map(({ name }) => name).filter((name) => !name.startsWith('definer_'));
    expect(others.sort()).toEqual(DEFINERS);
  });

  it('the application role owns nothing, creates nothing and cannot rewrite history', async () => {
    const [rights] = await database.owner<Record<string, boolean>>(
      `select rolsuper as superuser, rolbypassrls as bypass, rolcreaterole as roles, rolcreatedb as databases,
              has_schema_privilege('kader_app', 'public', 'create') as creates,
              has_schema_privilege('kader_app', 'bullmq', 'create') as "createsInQueue",
              exists (select from pg_class where relowner = 'kader_app'::regrole) as owns,
              pg_has_role('kader_app', 'kader_owner', 'member') as "isOwner"
       from pg_roles where rolname = 'kader_app'`,
    );
    expect(Object.entries(rights ?? {}).filter(([, holds]) => holds)).toEqual([]);
    const [history] = await database.owner<Record<string, boolean>>(
      `select bool_or(has_table_privilege('kader_app', t, p)) as "rewrites"
       from unnest(array['audit_entry', 'audit_change', 'audit_seal', 'audit_reading']) t,
            unnest(array['update', 'delete', 'truncate']) p`,
    );
    expect(history).toEqual({ rewrites: false });
  });

  it('functions of ours are not for everybody', async () => {
    const open = await names(
      `select proname as name from pg_proc f where pronamespace = 'public'::regnamespace
       and proowner = 'kader_owner'::regrole and exists
         (select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee = 0)`,
    );
    expect(open).toEqual([]);
  });
});
