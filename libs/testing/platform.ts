import { Test, type TestingModule } from '@nestjs/testing';
import type { ModuleMetadata } from '@nestjs/common';
import { AuditModule } from '#libs/platform/audit';
import { type Config, ConfigModule, loadConfig } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { JobsModule } from '#libs/platform/jobs';
import { createLogger, LoggingModule } from '#libs/platform/logging';
import { OutboxModule } from '#libs/platform/outbox';
import type { TestDatabase } from './test-database.js';

export const TEST_AUDIT_KEY = 'test-audit-key-of-thirty-two-characters';

/** Tests ask faster than people. */
const UNLIMITED = {
  KADER_ADDRESS_REQUESTS_PER_MINUTE: '10000000',
  KADER_PERSON_REQUESTS_PER_MINUTE: '10000000',
};

/** The environment of a process that works on a test database. */
export function testEnvironment(
  database: Pick<TestDatabase, 'appUrl'>,
  env: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    KADER_ENV: 'test',
    DATABASE_URL: database.appUrl,
    KADER_AUDIT_KEY: TEST_AUDIT_KEY,
    PORT: '0',
    ...UNLIMITED,
    ...env,
  };
}

/** The same, read and checked. */
export function testConfig(database: TestDatabase, env: Record<string, string> = {}): Config {
  return loadConfig(testEnvironment(database, env));
}

/** The platform's modules on a test database, with whatever a test adds. Close it when done. */
export async function createTestPlatform(
  database: TestDatabase,
  more: ModuleMetadata = {},
  env: Record<string, string> = {},
): Promise<TestingModule> {
  const module = await Test.createTestingModule({
    ...more,
    imports: [
      ConfigModule.with(testConfig(database, env)),
      LoggingModule.with(createLogger('api', 'silent')),
      DatabaseModule,
      OutboxModule,
      JobsModule,
      AuditModule,
      ...(more.imports ?? []),
    ],
  }).compile();
  return module.init();
}
