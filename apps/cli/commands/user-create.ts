import { ROLES } from '#libs/contracts/permissions';
import { createUser } from '#libs/platform/identity';
import { type Command, UsageError } from '../command.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { asOwner } from '../owner.js';

const DEFAULT_ADDRESS = 'http://localhost:3000';

/** Gives somebody a role; a new account gets a one-time link on standard output. */
export const userCreateCommand: Command = {
  words: 'user create',
  usage:
    'user create --agency <kode> --login <nama masuk> --name <nama> --role <peran> [--unit <kode unor>] [--move]',
  async run(args) {
    const options = readOptions(args, {
      required: ['agency', 'login', 'name', 'role'],
      optional: ['unit'],
      flags: ['move'],
    });
    const role = ROLES.find((known) => known === options.role);
    if (!role) throw new UsageError(messages.notOneOf('role', ROLES));
    const { resetPath } = await asOwner((client) =>
      createUser(client, {
        agencyCode: options.agency,
        login: options.login,
        displayName: options.name,
        role,
        unitCode: options.unit,
        move: options.move,
      }),
    );
    console.error(messages.userCreated(options.login));
    if (resetPath)
      console.log(messages.setPassword(`${process.env.KADER_PUBLIC_URL ?? DEFAULT_ADDRESS}${resetPath}`));
    return 0;
  },
};
