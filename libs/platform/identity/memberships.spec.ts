import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { type Actor, StaleVersion } from '#libs/platform/database';
import {
  addAccount,
  asOwner,
  createTestDatabase,
  createTestPlatform,
  type TestDatabase,
  until,
  waitingForLock,
} from '#libs/testing';
import { IdentityModule, MembershipService, UserQueries, UserService } from './index.js';

const ORIGIN = { source: 'page', address: '10.1.1.1', requestId: 'r-1' } as const;

describe('memberships', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let users: UserService;
  let memberships: MembershipService;
  let bahari: Actor;
  let cendana: Actor;
  beforeAll(async () => {
    database = await createTestDatabase();
    module = await createTestPlatform(database, { imports: [IdentityModule] });
    users = module.get(UserService);
    memberships = module.get(MembershipService);
    bahari = await adminOf('bahari');
    cendana = await adminOf('cendana');
    await database.owner(`insert into org_unit (agency_id, code, name) values ($1, 'U1', 'Dinas Kelautan')`, [
      bahari.agencyId,
    ]);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  async function adminOf(agencyCode: string): Promise<Actor> {
    const accountId = await addAccount(database, {
      agencyCode,
      login: `admin.${agencyCode}`,
      role: 'agencyAdmin',
    });
    const [agency] = await database.owner<{ id: number }>('select id from agency where code = $1', [
      agencyCode,
    ]);
    return { ...ORIGIN, agencyId: agency?.id ?? 0, accountId, role: 'agencyAdmin' };
  }
  const unitId = async () =>
    (await database.owner<{ id: number }>(`select id from org_unit where code = 'U1'`))[0]?.id ?? 0;
  const adminMembership = async (actor: Actor) => {
    const [row] = await module
      .get(UserQueries)
      .list(actor.agencyId, { search: 'admin.', after: null, limit: 1 });
    const membership = row?.memberships.find(({ role }) => role === 'agencyAdmin');
    if (!membership) throw new Error('no admin');
    return membership;
  };

  it('roles of a unit need one of this agency; an admin has none', async () => {
    const { accountId } = (
      await users.create(bahari, { login: 'umar', displayName: 'Umar', role: 'observer' })
    ).user;
    const add = (actor: Actor, role: 'superior' | 'agencyAdmin', orgUnitId?: number) =>
      memberships.add(actor, accountId, { role, orgUnitId });
    await expect(add(bahari, 'superior')).rejects.toThrow('membership.unit-required');
    await expect(add(bahari, 'agencyAdmin', await unitId())).rejects.toThrow('membership.unit-forbidden');
    await users.create(cendana, { login: 'umar', displayName: 'Umar', role: 'observer' });
    await expect(add(cendana, 'superior', await unitId())).rejects.toThrow('orgUnit.not-found');
    const added = await add(bahari, 'superior', await unitId());
    expect(added).toMatchObject({ role: 'superior', orgUnitName: 'Dinas Kelautan', version: 1 });
    await expect(add(bahari, 'superior', await unitId())).rejects.toThrow('membership.duplicate');
    await expect(memberships.change(bahari, added.id, 1, { orgUnitId: null })).rejects.toThrow(
      'membership.unit-required',
    );
  });

  it('a membership ends, or is taken back before it held; the version must be the present one', async () => {
    const { user } = await users.create(bahari, {
      login: 'yuni',
      displayName: 'Yuni',
      role: 'hrAnalyst',
      validFrom: '2026-03-01',
      validTo: '2026-12-31',
    });
    const id = user.memberships[0]?.id ?? 0;
    const change = (version: number, validTo: string | null) =>
      memberships.change(bahari, id, version, { validTo });
    expect(await change(1, '2026-06-30')).toMatchObject({
      validFrom: '2026-03-01',
      validTo: '2026-06-30',
      version: 2,
    });
    const stale = await change(1, null).catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(StaleVersion);
    expect((stale as StaleVersion).present).toMatchObject({ validTo: '2026-06-30', version: 2 });
    await expect(change(2, '2026-02-27')).rejects.toThrow('membership.dates');
    expect(await change(2, '2026-02-28')).toMatchObject({ version: 3 });
    await expect(memberships.change(cendana, id, 3, {})).rejects.toThrow('membership.not-found');
  });

  it('the last admin stays: alone, before a colleague ends, and while a colleague is being ended', async () => {
    const own = await adminMembership(bahari);
    const today =
      (
        await database.owner<{ day: string }>(
          `select (now() at time zone 'Asia/Makassar')::date::text as day`,
        )
      )[0]?.day ?? '';
    const end = (id: number, version: number, validTo = today) =>
      memberships.change(bahari, id, version, { validTo });
    await expect(end(own.id, own.version)).rejects.toThrow('membership.last-admin');
    await expect(end(own.id, own.version, '2099-12-31')).rejects.toThrow('membership.last-admin');
    const { user } = await users.create(bahari, {
      login: 'admin2',
      displayName: 'Admin dua',
      role: 'agencyAdmin',
      validTo: today,
    });
    await expect(end(own.id, own.version)).rejects.toThrow('membership.last-admin');
    const colleague = await memberships.change(bahari, user.memberships[0]?.id ?? 0, 1, { validTo: null });
    const answer = await asOwner(database, async (other) => {
      await other.query('begin');
      await other.query('select from agency where id = $1 for no key update', [bahari.agencyId]);
      await other.query('update membership set valid_to = $2 where id = $1', [colleague.id, today]);
      const ended = Promise.allSettled([end(own.id, own.version)]);
      await Promise.race([ended, until(() => waitingForLock(database), Boolean)]);
      await other.query('commit');
      return ended;
    });
    expect(answer[0]).toMatchObject({ status: 'rejected', reason: { code: 'membership.last-admin' } });
    await memberships.change(bahari, colleague.id, colleague.version, { validTo: null });
    expect(await end(own.id, own.version)).toMatchObject({ validTo: today });
  });
});
