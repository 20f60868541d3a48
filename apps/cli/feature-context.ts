import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#libs/platform/config';
import { createLogger, NestLogger } from '#libs/platform/logging';
import { CliModule } from './cli.module.js';

/** The features as the application role, without transport: a command does what the page does. */
export async function withFeatures<T>(use: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const logger = createLogger('cli', 'warn');
  const app = await NestFactory.createApplicationContext(CliModule.with(loadConfig(), logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
