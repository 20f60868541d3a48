import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { argon2id, hash } from 'argon2';
import {
  addAccount,
  createTestDatabase,
  createTestPlatform,
  TEST_PASSWORD,
  type TestDatabase,
} from '#libs/testing';
import { IdentityModule, PasswordService, type Session, SessionService, SignInService } from './index.js';
import { tokenDigest } from './token.js';

const ORIGIN = { source: 'page', address: '10.1.1.1', requestId: 'r-1' } as const;
const NEXT_PASSWORD = 'kapal-besar-di-teluk';

describe('sessions', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let sessions: SessionService;
  let passwords: PasswordService;
  let sari: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    sari = await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    await addAccount(database, { agencyCode: 'cendana', login: 'sari', role: 'assessor' });
    await addAccount(database, { agencyCode: 'bahari', login: 'budi', role: 'agencyAdmin' });
    module = await createTestPlatform(database, { imports: [IdentityModule] });
    sessions = module.get(SessionService);
    passwords = module.get(PasswordService);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.owner('delete from session');
    await database.owner('delete from sign_in_attempt');
  });

  const signIn = (login = 'sari', password = TEST_PASSWORD, previousToken: string | null = null) =>
    module.get(SignInService).signIn({ ...ORIGIN, login, password, userAgent: 'test', previousToken });
  const sessionOf = async (token: string): Promise<Session> => {
    const session = await sessions.sessionOf(token);
    if (!session) throw new Error('no session');
    return session;
  };
  const notes = (action: string) =>
    database.owner<{ code: string; accountId: number; source: string; details: unknown }>(
      `select g.code, e.account_id as "accountId", e.source, c.items -> 0 -> 'new' as details
       from audit_entry e join agency g on g.id = e.agency_id
       join audit_change c on c.agency_id = e.agency_id and c.entry_id = e.id
       where e.table_name = 'account' and e.action = $1 and e.row_ids = array[$2::int] order by e.id`,
      [action, sari],
    );

  it('opens with the first membership that holds, and leaves a note there without the password', async () => {
    const session = await sessionOf(await signIn(' SARI '));
    expect(session).toMatchObject({
      accountId: sari,
      login: 'sari',
      active: { agencyCode: 'bahari', role: 'hrAnalyst' },
    });
    const [note] = await notes('signIn');
    expect(note).toMatchObject({ code: 'bahari', accountId: sari, source: 'page' });
    expect(JSON.stringify(note)).not.toContain(TEST_PASSWORD);
  });

  it('keeps only the digest of the token', async () => {
    const token = await signIn();
    const [row] = await database.owner<{ digest: Buffer }>('select token_hash as digest from session');
    expect(row?.digest).toEqual(tokenDigest(token));
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('ends the session the browser still had', async () => {
    const before = await signIn();
    await signIn('budi', TEST_PASSWORD, before);
    expect(await sessions.sessionOf(before)).toBeNull();
  });

  it('refuses an unknown login, a wrong password and a suspended account alike', async () => {
    await database.owner(`update account set state = 'suspended' where login = 'budi'`);
    const answers = await Promise.allSettled([signIn('nihil'), signIn('sari', 'salah'), signIn('budi')]);
    await database.owner(`update account set state = 'active' where login = 'budi'`);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'session.refused' } });
    expect(await database.owner('select from session')).toHaveLength(0);
  });

  it.each([
    ['idle for an hour', `last_seen_at = now() - interval '60 minutes'`, false],
    ['idle for less', `last_seen_at = now() - interval '59 minutes'`, true],
    ['older than its hours', `expires_at = now()`, false],
    ['just inside its hours', `expires_at = now() + interval '10 seconds'`, true],
  ])('when it is %s', async (_, moved, lives) => {
    const token = await signIn();
    await database.owner(`update session set ${moved}`);
    expect((await sessions.sessionOf(token)) !== null).toBe(lives);
  });

  it('lives twelve hours from the sign-in, however busy', async () => {
    const token = await signIn();
    await database.owner(`update session set last_seen_at = now() - interval '30 minutes'`);
    await sessions.sessionOf(token);
    const [row] = await database.owner<{ touched: boolean; hours: string }>(
      `select last_seen_at > now() - interval '1 minute' as touched,
              round(extract(epoch from expires_at - created_at) / 3600) as hours from session`,
    );
    expect(row).toEqual({ touched: true, hours: '12' });
  });

  it('ends at once with the account, and loses its agency with the membership', async () => {
    const token = await signIn('budi');
    await database.owner(`update membership set valid_to = current_date - 2, valid_from = current_date - 9
                          where account_id = (select id from account where login = 'budi')`);
    expect((await sessionOf(token)).active).toBeNull();
    await database.owner(
      `update membership set valid_to = null where account_id = (select id from account where login = 'budi')`,
    );
    expect((await sessionOf(token)).active).toMatchObject({ role: 'agencyAdmin' });
    await database.owner(`update account set state = 'suspended' where login = 'budi'`);
    expect(await sessions.sessionOf(token)).toBeNull();
    await database.owner(`update account set state = 'active' where login = 'budi'`);
  });

  it('switches to another membership under another token; both agencies know', async () => {
    const session = await sessionOf(await signIn());
    const [bahari, cendana] = await sessions.membershipsOf(sari);
    if (!bahari || !cendana) throw new Error('two memberships expected');
    const token = await sessions.switchMembership(session, cendana, ORIGIN);
    expect(await sessions.sessionOf(session.token)).toBeNull();
    expect((await sessionOf(token)).active).toMatchObject({ agencyCode: 'cendana', role: 'assessor' });
    const noted = await notes('switchMembership');
    expect(noted.map(({ code }) => code).sort()).toEqual(['bahari', 'cendana']);
    expect(noted[0]?.details).toEqual({
      fromAgency: bahari.agencyId,
      fromMembership: bahari.membershipId,
      toAgency: cendana.agencyId,
      toMembership: cendana.membershipId,
    });
  });

  it("switches neither to somebody else's membership nor to one that ended", async () => {
    const token = await signIn();
    const session = await sessionOf(token);
    const [other] = await database.owner<{ agencyId: number; membershipId: number }>(
      `select m.agency_id as "agencyId", m.id as "membershipId" from membership m join account a on a.id = m.account_id
       where a.login = 'budi'`,
    );
    if (!other) throw new Error('no membership');
    await expect(sessions.switchMembership(session, other, ORIGIN)).rejects.toThrow('membership.not-found');
    const [, cendana] = await sessions.membershipsOf(sari);
    if (!cendana) throw new Error('no membership');
    await database.owner('update membership set valid_from = current_date + 9 where id = $1', [
      cendana.membershipId,
    ]);
    await expect(sessions.switchMembership(session, cendana, ORIGIN)).rejects.toThrow('membership.not-found');
    await database.owner('update membership set valid_from = current_date - 9 where id = $1', [
      cendana.membershipId,
    ]);
    expect(await sessions.sessionOf(token)).not.toBeNull();
  });

  it('signs out here, or everywhere', async () => {
    const [here, there, other] = [await signIn(), await signIn(), await signIn('budi')];
    await sessions.signOut(here);
    expect(await sessions.sessionOf(here)).toBeNull();
    const again = await signIn();
    expect(await sessions.signOutEverywhere(again)).toBe(2);
    expect(await sessions.sessionOf(there)).toBeNull();
    expect(await sessions.sessionOf(other)).not.toBeNull();
  });

  it('replaces an outdated hash while the password is at hand', async () => {
    const weak = await hash(TEST_PASSWORD, {
      type: argon2id,
      memoryCost: 8_192,
      timeCost: 2,
      parallelism: 1,
    });
    await database.owner('update account_credential set password_hash = $1 where account_id = $2', [
      weak,
      sari,
    ]);
    await signIn();
    const [row] = await database.owner<{ hash: string }>(
      'select password_hash as hash from account_credential where account_id = $1',
      [sari],
    );
    expect(row?.hash).toContain('m=19456');
    await expect(signIn()).resolves.toBeDefined();
  });

  it('changing the password ends the other sessions and this token', async () => {
    const other = await signIn();
    const session = await sessionOf(await signIn());
    const wrong = { current: 'bukan-ini-sandinya', next: NEXT_PASSWORD };
    await expect(passwords.changePassword(session, wrong, ORIGIN)).rejects.toThrow('password.current-wrong');
    const weak = { current: TEST_PASSWORD, next: 'pendek' };
    await expect(passwords.changePassword(session, weak, ORIGIN)).rejects.toThrow('password.too-short');
    const same = { current: TEST_PASSWORD, next: TEST_PASSWORD };
    await expect(passwords.changePassword(session, same, ORIGIN)).rejects.toThrow('password.unchanged');
    const token = await passwords.changePassword(
      session,
      { current: TEST_PASSWORD, next: NEXT_PASSWORD },
      ORIGIN,
    );
    expect(await sessions.sessionOf(session.token)).toBeNull();
    expect(await sessions.sessionOf(other)).toBeNull();
    await passwords.changePassword(
      await sessionOf(token),
      { current: NEXT_PASSWORD, next: TEST_PASSWORD },
      ORIGIN,
    );
    await expect(signIn('sari', NEXT_PASSWORD)).rejects.toThrow('session.refused');
  });

  it('guessing the present password from an open session meets the back-off', async () => {
    const session = await sessionOf(await signIn());
    const guess = () => passwords.changePassword(session, { current: 'salah', next: NEXT_PASSWORD }, ORIGIN);
    for (let n = 0; n < 5; n++) await expect(guess()).rejects.toThrow('password.current-wrong');
    await expect(guess()).rejects.toThrow('session.wait');
  });
});
