import { parseArgs } from 'node:util';
import { UsageError } from './command.js';
import { messages } from './messages.js';

/** What follows the words of a command, by name: `--code x`. Flags have no value. */
export interface OptionNames<Required extends string, Optional extends string, Flag extends string> {
  readonly required?: readonly Required[];
  readonly optional?: readonly Optional[];
  readonly flags?: readonly Flag[];
}

type Options<Required extends string, Optional extends string, Flag extends string> = Record<
  Required,
  string
> &
  Partial<Record<Optional, string>> &
  Record<Flag, boolean>;

/**
 * Reads the options of a command.
 * @throws UsageError naming what is missing or unknown
 */
export function readOptions<
  const Required extends string = never,
  const Optional extends string = never,
  const Flag extends string = never,
>(args: string[], names: OptionNames<Required, Optional, Flag>): Options<Required, Optional, Flag> {
  const flags = names.flags ?? [];
  const texts = [...(names.required ?? []), ...(names.optional ?? [])];
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean' }>;
  const values = parse(args, options);
  const missing = (names.required ?? []).filter((name) => !values[name]);
  if (missing.length > 0) throw new UsageError(messages.missingOptions(missing));
  for (const flag of flags) values[flag] ??= false;
  return values as Options<Required, Optional, Flag>;
}

function parse(args: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(messages.wrongOptions(error instanceof Error ? error.message : ''));
  }
}
