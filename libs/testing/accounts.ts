import pg from 'pg';
import type { Role } from '#libs/contracts/permissions';
import { createAgency, createUser } from '#libs/platform/identity';
import type { TestDatabase } from './test-database.js';

export const TEST_PASSWORD = 'kuda-laut-naik-perahu';

/** An invented person to sign in; `agencyCode` names an agency that is made when it is not there. */
export interface TestAccount {
  readonly agencyCode: string;
  readonly login: string;
  readonly role: Role;
  readonly unitCode?: string;
}

/** Makes an account with TEST_PASSWORD and one membership from today on. @returns the account's id */
export async function addAccount(database: TestDatabase, account: TestAccount): Promise<number> {
  return asOwner(database, async (client) => {
    await createAgency(client, {
      code: account.agencyCode,
      name: `Kabupaten ${account.agencyCode}`,
      kind: 'regency',
      timeZone: 'Asia/Makassar',
    });
    const made = await createUser(client, {
      ...account,
      displayName: `Akun ${account.login}`,
      password: TEST_PASSWORD,
    });
    return made.accountId;
  });
}

/** One connection of the owner, as the command line has it. */
export async function asOwner<T>(database: TestDatabase, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Whether some connection of this database waits for a lock of another. */
export async function waitingForLock(database: TestDatabase): Promise<boolean> {
  const waiting = await database.owner(
    `select from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`,
  );
  return waiting.length > 0;
}
