import type { TestDatabase } from './test-database.js';

/** An invented agency with an account in it; the ids are what tests need. */
export interface TestAgency {
  readonly agencyId: number;
  readonly accountId: number;
}

/** Adds an agency with one account that is a member of it with `role`. */
export async function addAgency(
  database: TestDatabase,
  code: string,
  role = 'hrAnalyst',
): Promise<TestAgency> {
  const [agency] = await database.owner<{ id: number }>(
    `insert into agency (code, name, kind, time_zone) values ($1, $2, 'regency', 'Asia/Makassar') returning id`,
    [code, `Kabupaten ${code}`],
  );
  const agencyId = agency?.id ?? 0;
  const [account] = await database.owner<{ id: number }>(
    'insert into account (home_agency_id, login, display_name) values ($1, $2, $3) returning id',
    [agencyId, `${role.toLowerCase()}@${code}.example`, `Akun ${code}`],
  );
  const accountId = account?.id ?? 0;
  await database.owner(
    `insert into membership (agency_id, account_id, role, valid_from) values ($1, $2, $3, '2020-01-01')`,
    [agencyId, accountId, role],
  );
  return { agencyId, accountId };
}
