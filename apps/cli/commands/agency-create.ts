import { AGENCY_KINDS, AGENCY_TIME_ZONES, createAgency } from '#libs/platform/identity';
import { type Command, UsageError } from '../command.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { asOwner } from '../owner.js';

/** The first step of a real installation. */
export const agencyCreateCommand: Command = {
  words: 'agency create',
  usage: `agency create --code <kode> --name <nama> --kind <${AGENCY_KINDS.join('|')}> --timezone <${AGENCY_TIME_ZONES.join('|')}>`,
  async run(args) {
    const { code, name, kind, timezone } = readOptions(args, {
      required: ['code', 'name', 'kind', 'timezone'],
    });
    const setup = {
      code,
      name,
      kind: oneOf('kind', kind, AGENCY_KINDS),
      timeZone: oneOf('timezone', timezone, AGENCY_TIME_ZONES),
    };
    const { created } = await asOwner((client) => createAgency(client, setup));
    console.error(messages.agencyCreated(code, created));
    return 0;
  },
};

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(messages.notOneOf(name, choices));
  return found;
}
