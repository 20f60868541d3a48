import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import {
  addAccount,
  asOwner,
  createTestDatabase,
  createTestPlatform,
  TEST_PASSWORD,
  type TestDatabase,
  until,
  waitingForLock,
} from '#libs/testing';
import { IdentityModule, SignInService } from './index.js';
import { loginDigest } from './token.js';

const OFFICE = '10.1.1.1';
const ELSEWHERE = '203.0.113.9';

describe('back-off', () => {
  let database: TestDatabase;
  let module: TestingModule;
  beforeAll(async () => {
    database = await createTestDatabase();
    await addAccount(database, { agencyCode: 'bahari', login: 'sari', role: 'hrAnalyst' });
    module = await createTestPlatform(database, { imports: [IdentityModule] });
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(() => database.owner('delete from sign_in_attempt'));

  const signIn = (password: string, address: string, login = 'sari') =>
    module.get(SignInService).signIn({
      login,
      password,
      address,
      source: 'page',
      requestId: 'r-1',
      userAgent: null,
      previousToken: null,
    });
  const codeOf = async (answer: Promise<unknown>) =>
    answer.then(
      () => 'opened',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );
  const wait = async (address: string, login = 'sari') => {
    const [row] = await module
      .get(Reader)
      .definer<{ wait: number }>('select definer_sign_in_wait($1, $2) as wait', [
        loginDigest(login),
        address,
      ]);
    return row?.wait;
  };
  /** Attempts a given time ago, one row each. */
  const past = (attempts: {
    n: number;
    address: string;
    login?: string;
    ago?: string;
    succeeded?: boolean;
  }) =>
    database.owner(
      `insert into sign_in_attempt (login_hash, address, succeeded, at)
       select $1, $2, $3, clock_timestamp() - $4::interval from generate_series(1, $5)`,
      [
        loginDigest(attempts.login ?? 'sari'),
        attempts.address,
        attempts.succeeded ?? false,
        attempts.ago ?? '0',
        attempts.n,
      ],
    );

  it.each([
    [4, 0],
    [5, 2],
    [6, 4],
    [10, 64],
    [13, 512],
    [14, 900],
    [40, 900],
  ])('after %i failures from one address lasts %i seconds', async (n, seconds) => {
    await past({ n, address: OFFICE });
    expect(await wait(OFFICE)).toBe(seconds);
  });

  it('ends by itself, and with a success', async () => {
    await past({ n: 10, address: OFFICE, ago: '65 seconds' });
    expect(await wait(OFFICE)).toBe(0);
    await past({ n: 20, address: OFFICE, ago: '10 seconds' });
    expect(await wait(OFFICE)).toBeGreaterThan(800);
    await past({ n: 1, address: OFFICE, succeeded: true });
    expect(await wait(OFFICE)).toBe(0);
  });

  it('meets a burst of parallel guesses as it meets a patient one', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(signIn('salah', ELSEWHERE))));
    expect(codes.filter((code) => code === 'session.refused')).toHaveLength(5);
    expect(codes.filter((code) => code === 'session.wait')).toHaveLength(15);
  });

  it('lets attempts of one login begin one after another', async () => {
    await past({ n: 4, address: OFFICE });
    const begin = `select wait from definer_begin_attempt(decode('${loginDigest('sari').toString('hex')}', 'hex'), '${OFFICE}')`;
    const second = await asOwner(database, async (first) => {
      await first.query('begin');
      expect((await first.query(begin)).rows).toEqual([{ wait: 0 }]);
      const answer = module.get(Reader).definer<{ wait: number }>(begin);
      await Promise.race([answer, until(() => waitingForLock(database), Boolean)]);
      await first.query('commit');
      return answer;
    });
    expect(second).toEqual([{ wait: 2 }]);
  });

  it('refuses the right password, too, while it lasts', async () => {
    await past({ n: 8, address: ELSEWHERE });
    expect(await codeOf(signIn(TEST_PASSWORD, ELSEWHERE))).toBe('session.wait');
  });

  it('slows guesses spread over many addresses', async () => {
    for (let host = 1; host <= 30; host++) await past({ n: 1, address: `198.51.100.${host}` });
    expect(await wait('198.51.100.99')).toBe(4);
  });

  it('an attacker elsewhere cannot lock out a person at a known address', async () => {
    expect(await codeOf(signIn(TEST_PASSWORD, OFFICE))).toBe('opened');
    await past({ n: 500, address: ELSEWHERE });
    expect(await wait(ELSEWHERE)).toBe(900);
    expect(await wait('192.0.2.7')).toBe(900);
    expect(await codeOf(signIn(TEST_PASSWORD, OFFICE))).toBe('opened');
  });

  it('one address that fails with 50 logins waits; who works there does not', async () => {
    await past({ n: 1, address: OFFICE, succeeded: true, ago: '3 days' });
    for (let n = 0; n < 50; n++) await past({ n: 1, address: OFFICE, login: `orang${n}` });
    expect(await wait(OFFICE, 'orang-baru')).toBe(60);
    expect(await wait(OFFICE, 'sari')).toBe(0);
  });

  it('many failures of one login from an address are not many logins', async () => {
    await past({ n: 60, address: OFFICE, login: 'lupa' });
    expect(await wait(OFFICE, 'orang-baru')).toBe(0);
  });

  it('holds for logins nobody has, so that it tells nothing', async () => {
    const known = await tried('sari');
    const unknown = await tried('tidak-ada');
    expect(unknown).toEqual(known);
    expect(known.filter((code) => code === 'session.refused')).toHaveLength(5);
  });

  async function tried(login: string): Promise<string[]> {
    const codes: string[] = [];
    for (let n = 0; n < 6; n++) codes.push(await codeOf(signIn('salah', ELSEWHERE, login)));
    return codes;
  }
});
