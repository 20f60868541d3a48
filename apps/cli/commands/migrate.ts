import { migrate } from '#migrations';
import type { Command } from '../command.js';
import { messages } from '../messages.js';
import { variable } from '../owner.js';

/** Brings the schema up to date and gives the role of DATABASE_URL its rights. */
export const migrateCommand: Command = {
  words: 'migrate',
  usage: 'migrate',
  async run() {
    const appRole = decodeURIComponent(new URL(variable('DATABASE_URL')).username);
    const ran = await migrate(variable('DATABASE_OWNER_URL'), appRole);
    console.error(messages.migrated(ran.length));
    return 0;
  },
};
