import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '#libs/platform/config';
import { createLogger } from '#libs/platform/logging';
import { AppModule } from './app.module.js';
import { API_PREFIX } from './create-app.js';
import { describeApi, describedApiFile } from './openapi.js';

/**
 * `npm run openapi`: writes the committed description from the build, or with an argument to another file. Nothing is
 * started, nothing connected.
 */
async function main(file: string): Promise<void> {
  const config = loadConfig({ DATABASE_URL: 'postgres://none/none', KADER_AUDIT_KEY: 'x'.repeat(32) });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, createLogger('api', 'silent')),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready'] });
  writeFileSync(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
}

await main(process.argv[2] ?? describedApiFile());
