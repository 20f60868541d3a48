import { type AuditVerdict, verifyAgency } from '#libs/platform/audit';
import { type Command, UsageError } from '../command.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner, variable } from '../owner.js';

/** Recomputes the chain of every agency, or of one; exit 1 when it is broken anywhere. */
export const auditVerifyCommand: Command = {
  words: 'audit verify',
  usage: 'audit verify [--agency <kode> [--seal <nomor> --mac <heksadesimal>]] [--json]',
  async run(args) {
    const options = readOptions(args, { optional: ['agency', 'seal', 'mac'], flags: ['json'] });
    const key = variable('KADER_AUDIT_KEY');
    if (options.seal && !(options.agency && options.mac))
      throw new UsageError(messages.missingOptions(['agency', 'mac']));
    const expected =
      options.seal && options.mac ? { sequence: Number(options.seal), mac: options.mac } : null;
    const verdicts = await asOwner(async (client) => {
      const agencies = options.agency
        ? [await agencyOf(client, options.agency)]
        : (await client.query<{ id: number; code: string }>('select id, code from agency order by code'))
            .rows;
      const found: AuditVerdict[] = [];
      for (const agency of agencies) found.push(await verifyAgency(client, key, agency, expected));
      return found;
    });
    if (options.json) console.log(JSON.stringify(verdicts, null, 2));
    else verdicts.forEach((verdict) => console.log(sentenceOf(verdict)));
    return verdicts.some(({ broken }) => broken) ? 1 : 0;
  },
};

function sentenceOf({ agency, sealed, waiting, broken }: AuditVerdict): string {
  if (!broken) return messages.auditSound(agency, sealed, waiting);
  return messages.auditBroken(agency, broken.problem, broken.entryId, broken.seal);
}
