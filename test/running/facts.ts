import pg from 'pg';
import type { TestDatabase } from '#libs/testing';

/** What an agency holds, told without ids and times: equal for two agencies that went through the same. */
const FACTS: Readonly<Record<string, string>> = {
  units: `select u.code, u.name, p.code as parent, u.kind, u.active
          from org_unit u left join org_unit p on p.agency_id = u.agency_id and p.id = u.parent_id`,
  employees: `select nip, name, front_title, back_title, birth_place, birth_date, sex, employment_type, legal_status, email,
                     phone, cpns_since, pns_since, service_years, service_months, version,
                     (select o.code from org_unit o where o.agency_id = e.agency_id and o.id = e.org_unit_id) as unit
              from employee e`,
  ranks: `select e.nip, r.scheme, r.grade, r.since, r.voided_at is null as stands, r.version
          from employee_rank r join employee e using (agency_id) where e.id = r.employee_id`,
  educations: `select e.nip, d.level, d.program, d.institution, d.graduated_year, d.version
               from employee_education d join employee e using (agency_id) where e.id = d.employee_id`,
  aliases: `select nip, reason from employee_nip_alias`,
  completeness: `select e.nip, c.basics_filled, c.rank_filled, c.position_filled, c.education_filled, c.missing
                 from employee_completeness c join employee e using (agency_id) where e.id = c.employee_id`,
  imports: `select format, file_name, state, total_rows, good_rows, error_rows, warning_rows, duplicate_rows, inserted,
                   updated, unchanged, error_code, version from import_run`,
  issues: `select row_number, field, value, code, severity from import_issue`,
  staged: `select row_number, state from import_row`,
  jobs: `select name, subject, state, error_code from job_run`,
  trail: `select table_name, action, cardinality(row_ids) as rows from audit_entry
          where table_name in ('org_unit', 'employee', 'employee_rank', 'employee_education', 'employee_nip_alias')`,
  waiting: `select name from outbox where settled_at is null`,
};

/** Table by table, how many rows and a digest of them, as the tenant sees them. */
export async function factsOf(
  database: TestDatabase,
  agencyId: number,
): Promise<Readonly<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.agency', $1, false)`, [String(agencyId)]);
    const facts: Record<string, unknown> = {};
    for (const [name, sql] of Object.entries(FACTS)) {
      const { rows } = await client.query<{ count: number; digest: string | null }>(
        `with fact as (${sql})
         select count(*)::int as count, md5(string_agg(f::text, '|' order by f::text)) as digest from fact f`,
      );
      facts[name] = rows[0];
    }
    return facts;
  } finally {
    await client.end();
  }
}
