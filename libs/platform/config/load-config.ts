import { resolve } from 'node:path';
import { type Config, ConfigError, type Environment } from './config.js';

type Env = Readonly<Record<string, string | undefined>>;

const RATE = { min: 60, max: 10_000_000 };
const ENVIRONMENTS: readonly Environment[] = ['development', 'production', 'test'];

/**
 * Reads and checks the environment once, at boot.
 * @throws ConfigError naming every variable that is missing or wrong, in Indonesian sentences
 */
export function loadConfig(env: Env = process.env): Config {
  const problems: string[] = [];
  const environment = oneOf(env.KADER_ENV ?? 'development', problems);
  const config: Config = {
    environment,
    host: env.HOST || '127.0.0.1',
    port: integer(env, 'PORT', 3000, { min: 0, max: 65_535 }, problems),
    publicUrl: origin(env, problems),
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems) ?? '',
    redisUrl: env.REDIS_URL ? url(env, 'REDIS_URL', ['redis:', 'rediss:'], problems) : null,
    auditKey: auditKey(env, problems),
    filesFolder: resolve(env.KADER_FILES || '.kader/files'),
    sessionIdleMinutes: integer(env, 'KADER_SESSION_IDLE_MINUTES', 60, { min: 5, max: 480 }, problems),
    sessionHours: integer(env, 'KADER_SESSION_HOURS', 12, { min: 1, max: 72 }, problems),
    trustProxy: trustedProxies(env.KADER_TRUST_PROXY),
    requestsPerMinute: {
      address: integer(env, 'KADER_ADDRESS_REQUESTS_PER_MINUTE', 3_000, RATE, problems),
      person: integer(env, 'KADER_PERSON_REQUESTS_PER_MINUTE', 600, RATE, problems),
    },
  };
  if (environment === 'production' && !config.publicUrl) {
    problems.push(
      'KADER_PUBLIC_URL belum diisi. Isi dengan alamat halaman, misalnya https://kader.contoh.go.id.',
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function oneOf(value: string, problems: string[]): Environment {
  const found = ENVIRONMENTS.find((environment) => environment === value);
  if (!found) problems.push(`KADER_ENV berisi "${value}". Isi dengan development, production, atau test.`);
  return found ?? 'production';
}

function integer(
  env: Env,
  name: string,
  fallback: number,
  range: { min: number; max: number },
  problems: string[],
): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= range.min && value <= range.max) return value;
  problems.push(`${name} berisi "${text}". Isi dengan bilangan bulat ${range.min} sampai ${range.max}.`);
  return fallback;
}

function url(env: Env, name: string, protocols: readonly string[], problems: string[]): string | null {
  const text = env[name];
  if (text && URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  problems.push(
    text
      ? `${name} bukan alamat yang sah. Awali dengan ${protocols.map((p) => `${p}//`).join(' atau ')}.`
      : `${name} belum diisi.`,
  );
  return null;
}

/** A number counts hops: whatever a client writes itself into X-Forwarded-For is then not believed. */
function trustedProxies(text: string | undefined): number | string | false {
  if (!text || text === '0') return false;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The page's address without a path. Over plain http the cookie would be refused, except on this machine. */
function origin(env: Env, problems: string[]): string | null {
  const text = env.KADER_PUBLIC_URL;
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url && (url.protocol === 'https:' || isLocal) && url.pathname === '/') return url.origin;
  problems.push(
    `KADER_PUBLIC_URL berisi "${text}". Isi dengan alamat https tanpa jalur, misalnya https://kader.contoh.go.id.`,
  );
  return null;
}

function auditKey(env: Env, problems: string[]): string {
  const key = env.KADER_AUDIT_KEY ?? '';
  if (key.length < 32) {
    problems.push('KADER_AUDIT_KEY belum diisi atau terlalu pendek. Isi dengan sedikitnya 32 karakter acak.');
  }
  return key;
}
