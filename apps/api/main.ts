import { type Config, ConfigError, loadConfig } from '#libs/platform/config';
import { createLogger } from '#libs/platform/logging';
import { createApp } from './create-app.js';

/** Started by hand, by the launcher (which waits for the ready message) or by a container. */
async function main(): Promise<void> {
  const config = loadConfig();
  const app = await createApp(config, createLogger('api'));
  process.on('disconnect', () => void app.close().then(() => process.exit(0)));
  await app.listen(config.port, config.host);
  process.send?.({ type: 'ready', url: addressOf(config) });
}

function addressOf(config: Config): string {
  return config.publicUrl ?? `http://localhost:${config.port}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
