import { describe, expect, it } from '@jest/globals';
import { argon2id, hash } from 'argon2';
import { hashPassword, isOutdated, passwordFits } from './password-hash.js';
import { assertGoodPassword } from './password-rules.js';

describe('password hash', () => {
  it('is argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [one, other] = await Promise.all([hashPassword('kuda-laut-naik'), hashPassword('kuda-laut-naik')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,(p=1,t=2|t=2,p=1)\$/);
    expect(other).not.toBe(one);
    expect(isOutdated(one)).toBe(false);
  });

  it('fits its password only, however the keyboard composes it', async () => {
    const stored = await hashPassword('caf\u00e9-di-tepi-danau');
    expect(await passwordFits(stored, 'cafe\u0301-di-tepi-danau')).toBe(true);
    expect(await passwordFits(stored, 'cafe-di-tepi-danau')).toBe(false);
    expect(await passwordFits(null, 'caf\u00e9-di-tepi-danau')).toBe(false);
  });

  it('of weaker parameters or another kind is outdated', async () => {
    const weak = { type: argon2id, memoryCost: 8_192, timeCost: 2, parallelism: 1 } as const;
    expect(isOutdated(await hash('x', weak))).toBe(true);
    expect(isOutdated(await hash('x', { type: 1, memoryCost: 19_456, timeCost: 2, parallelism: 1 }))).toBe(
      true,
    );
  });

  it('takes as long to refuse an unknown account as a wrong password', async () => {
    const stored = await hashPassword('kuda-laut-naik');
    await passwordFits(null, 'warm');
    const known = await medianTime(() => passwordFits(stored, 'salah-salah-salah'));
    const unknown = await medianTime(() => passwordFits(null, 'salah-salah-salah'));
    expect(unknown).toBeGreaterThan(known / 3);
  });
});

describe('password rules', () => {
  it.each([
    ['kurang-12', 'password.too-short'],
    ['x'.repeat(201), 'password.too-long'],
    ['namaku-Sari.Dewi-ya', 'password.contains-login'],
    ['Password2026!', 'password.common'],
    ['rahasia-rahasia-1', 'password.common'],
    ['123456789012', 'password.common'],
    ['aaaaaaaaaaaa1', 'password.common'],
    ['BKPSDM@indonesia2026', 'password.common'],
  ])('refuse %s', (password, code) => {
    expect(() => assertGoodPassword(password, 'sari.dewi')).toThrow(code);
  });

  it('count signs, not bytes, and take a long sentence as it is', () => {
    expect(() => assertGoodPassword('rumah biru di tepi sungai', 'sari.dewi')).not.toThrow();
    expect(() => assertGoodPassword('\u{1F600}'.repeat(6) + 'abcde', 'sari.dewi')).toThrow(
      'password.too-short',
    );
  });
});

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[3] ?? 0;
}
