import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config.js';
import { loadConfig } from './load-config.js';

const SOUND = { DATABASE_URL: 'postgresql://kader_app:x@127.0.0.1/kader', KADER_AUDIT_KEY: 'k'.repeat(32) };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
}

describe('configuration', () => {
  it('needs a database and a key, and takes sane defaults for the rest', () => {
    expect(loadConfig(SOUND)).toMatchObject({
      environment: 'development',
      port: 3000,
      host: '127.0.0.1',
      redisUrl: null,
      trustProxy: false,
    });
  });

  it('names everything that is missing or wrong at once, each in a sentence', () => {
    const problems = problemsOf({ PORT: 'abc', KADER_ENV: 'live', REDIS_URL: 'http://x' });
    for (const name of ['DATABASE_URL', 'KADER_AUDIT_KEY', 'PORT', 'KADER_ENV', 'REDIS_URL']) {
      expect(problems.some((sentence) => sentence.startsWith(name))).toBe(true);
    }
  });

  it('production needs the address of the page', () => {
    expect(problemsOf({ ...SOUND, KADER_ENV: 'production' })).toHaveLength(1);
  });

  it.each(['kader.example', 'http://10.0.0.5', 'https://kader.example/aplikasi', 'ftp://kader.example'])(
    'an address of the page that could not work is refused: %s',
    (address) => expect(problemsOf({ ...SOUND, KADER_PUBLIC_URL: address })).toHaveLength(1),
  );

  it('an address keeps no slash at its end', () => {
    expect(loadConfig({ ...SOUND, KADER_PUBLIC_URL: 'https://kader.example/' }).publicUrl).toBe(
      'https://kader.example',
    );
    expect(loadConfig({ ...SOUND, KADER_PUBLIC_URL: 'http://localhost:3000' }).publicUrl).toBe(
      'http://localhost:3000',
    );
  });

  it('proxies are counted or named, never simply believed', () => {
    expect(loadConfig({ ...SOUND, KADER_TRUST_PROXY: '1' }).trustProxy).toBe(1);
    expect(loadConfig({ ...SOUND, KADER_TRUST_PROXY: '10.0.0.0/8' }).trustProxy).toBe('10.0.0.0/8');
    expect(loadConfig({ ...SOUND, KADER_TRUST_PROXY: '0' }).trustProxy).toBe(false);
  });
});
