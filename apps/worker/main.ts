import { NestFactory } from '@nestjs/core';
import { ConfigError, loadConfig } from '#libs/platform/config';
import { createLogger, NestLogger } from '#libs/platform/logging';
import { WorkerModule } from './worker.module.js';

/** Started by hand, by the launcher (which waits for the ready message) or by a container. */
async function main(): Promise<void> {
  const logger = createLogger('worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.with(loadConfig(), logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  process.on('disconnect', () => void app.close().then(() => process.exit(0)));
  process.send?.({ type: 'ready' });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
