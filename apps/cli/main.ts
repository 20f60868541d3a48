import { ConfigError } from '#libs/platform/config';
import { DomainError } from '#libs/domain/errors';
import { describeError } from '#libs/platform/logging';
import { type Command, UsageError } from './command.js';
import { InputError } from './input-file.js';
import { messages } from './messages.js';
import { refusalLine } from './refusals.js';

/** Loaded when called: a command that needs no database loads neither Nest nor TypeORM. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand,
  demo: async () => (await import('./commands/demo.js')).demoCommand,
  'agency create': async () => (await import('./commands/agency-create.js')).agencyCreateCommand,
  'user create': async () => (await import('./commands/user-create.js')).userCreateCommand,
  'audit verify': async () => (await import('./commands/audit-verify.js')).auditVerifyCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  'period create': async () => (await import('./commands/period.js')).periodCreateCommand,
  'period compute': async () => (await import('./commands/period.js')).periodComputeCommand,
  'period load': async () => (await import('./commands/period-load.js')).periodLoadCommand,
  'period export': async () => (await import('./commands/period.js')).periodExportCommand,
  'succession rank': async () => (await import('./commands/succession.js')).successionRankCommand,
  score: async () => (await import('./commands/score.js')).scoreCommand,
  jpm: async () => (await import('./commands/jpm.js')).jpmCommand,
  'merit compute': async () => (await import('./commands/merit-compute.js')).meritComputeCommand,
  reliability: async () => (await import('./commands/reliability.js')).reliabilityCommand,
  impact: async () => (await import('./commands/impact.js')).impactCommand,
  merit: async () => (await import('./commands/merit.js')).meritCommand,
};

async function main(args: string[]): Promise<number> {
  const two = args.slice(0, 2).join(' ');
  const words = two in COMMANDS ? two : (args[0] ?? '');
  const load = COMMANDS[words];
  if (!load) return explain(words);
  const command = await load();
  try {
    return await command.run(args.slice(words.split(' ').length));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n  kader ${command.usage}`);
    return 2;
  }
}

async function explain(words: string): Promise<number> {
  const asked = words === '' || words === 'help' || words === '--help';
  if (!asked) console.error(messages.unknownCommand(words));
  const say = asked ? console.log : console.error;
  say(messages.usageTitle);
  for (const load of Object.values(COMMANDS)) say(`  kader ${(await load()).usage}`);
  return asked ? 0 : 2;
}

/** Expected refusals are a sentence; anything else shows where it came from. */
function fail(error: unknown): number {
  if (error instanceof ConfigError || error instanceof InputError) console.error(error.message);
  else if (error instanceof DomainError) console.error(refusalLine(error.code, error.details));
  else console.error(messages.unexpected, JSON.stringify(describeError(error), null, 2));
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(fail);
