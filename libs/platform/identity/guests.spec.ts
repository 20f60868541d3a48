import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { systemActor } from '#libs/platform/database';
import {
  addAgency,
  createTestDatabase,
  createTestPlatform,
  type TestAgency,
  type TestDatabase,
} from '#libs/testing';
import { IdentityModule } from './identity.module.js';
import { createUser } from './owner-setup.js';
import { UserService } from './user.service.js';

describe('an account at home in another agency', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let owner: pg.Client;
  let mine: TestAgency;
  let theirs: TestAgency;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [IdentityModule] });
    mine = await addAgency(database, 'mine', 'agencyAdmin');
    theirs = await addAgency(database, 'theirs', 'agencyAdmin');
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await platform.close();
    await database.drop();
  });

  const adminOf = ({ agencyId, accountId }: TestAgency) => ({
    ...systemActor(agencyId, 'page'),
    accountId,
    role: 'agencyAdmin',
  });
  const users = () => platform.get(UserService);
  const squat = (login: string) =>
    users().create(adminOf(theirs), { login, displayName: 'Calon Admin', role: 'observer' });

  it('cannot be squatted: no more than a guest here, and nothing is saved', async () => {
    await squat('calon.admin');
    const refused = users().create(adminOf(mine), {
      login: 'calon.admin',
      displayName: 'Calon',
      role: 'agencyAdmin',
    });
    await expect(refused).rejects.toMatchObject({ code: 'account.guest-only' });
    expect(
      await database.owner(`select id from membership where agency_id = $1`, [mine.agencyId]),
    ).toHaveLength(1);
  });

  it('may be a guest', async () => {
    await squat('asesor.luar');
    const { user, resetLink } = await users().create(adminOf(mine), {
      login: 'asesor.luar',
      displayName: 'Asesor',
      role: 'assessor',
    });
    expect(user.memberships).toHaveLength(1);
    expect(resetLink).toBeNull();
  });

  it('is refused by the command too, unless it is brought home: then the old password and sessions are gone', async () => {
    const { user } = await squat('pindah');
    const setup = { agencyCode: 'mine', login: 'pindah', displayName: 'Pindah', role: 'hrAnalyst' } as const;
    await expect(createUser(owner, setup)).rejects.toMatchObject({ code: 'account.guest-only' });
    expect((await createUser(owner, { ...setup, move: true })).resetPath).toContain('#');
    await expect(users().issueReset(adminOf(theirs), user.accountId)).rejects.toMatchObject({
      code: 'account.other-agency',
    });
  });

  it('with more than a guest role elsewhere gets no reset link from home', async () => {
    const { user } = await squat('lama');
    await database.owner(
      `insert into membership (agency_id, account_id, role, valid_from) values ($1, $2, 'auditor', '2020-01-01')`,
      [mine.agencyId, user.accountId],
    );
    await expect(users().issueReset(adminOf(theirs), user.accountId)).rejects.toMatchObject({
      code: 'account.other-agency',
    });
  });
});
