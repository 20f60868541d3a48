import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IMPORT_MODES } from '#libs/contracts/imports';
import { systemActor } from '#libs/platform/database';
import { ImportRunner } from '#libs/platform/import';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner } from '../owner.js';

/** Imports a file as the wizard does: upload, check, apply, receipt. Exit 1 when rows were refused. */
export const importCommand: Command = {
  words: 'import',
  usage: `import --agency <kode> --format <format> --file <berkas> [--mode ${IMPORT_MODES.join('|')}] [--json <tanda terima>]`,
  async run(args) {
    const options = readOptions(args, { required: ['agency', 'format', 'file'], optional: ['mode', 'json'] });
    const mode = IMPORT_MODES.find((known) => known === (options.mode ?? 'goodRows'));
    if (!mode) throw new UsageError(messages.notOneOf('mode', IMPORT_MODES));
    const agency = await asOwner((client) => agencyOf(client, options.agency));
    const receipt = await withFeatures((app) =>
      app.get(ImportRunner).run(systemActor(agency.id, 'cli'), {
        format: options.format,
        path: options.file,
        fileName: basename(options.file),
        options: { mode, unknownUnit: 'error' },
      }),
    );
    const { inserted = 0, updated = 0, unchanged = 0 } = receipt.changes ?? {};
    console.error(messages.imported(inserted, updated, unchanged, receipt.rows.error));
    if (options.json) await writeFile(options.json, `${JSON.stringify(receipt, null, 2)}\n`);
    return receipt.rows.error > 0 ? 1 : 0;
  },
};
