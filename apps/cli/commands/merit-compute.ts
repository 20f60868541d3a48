import { AssessmentsQueries, Computation } from '#libs/features/merit-index';
import { systemActor } from '#libs/platform/database';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { agencyOf, asOwner } from '../owner.js';

/** Computes the assessment of a year as the job does, and prints its totals. */
export const meritComputeCommand: Command = {
  words: 'merit compute',
  usage: 'merit compute --agency <kode> --year <tahun>',
  async run(args) {
    const options = readOptions(args, { required: ['agency', 'year'] });
    const year = Number(options.year);
    if (!Number.isInteger(year)) throw new UsageError(messages.wrongOptions('--year'));
    const agency = await asOwner((client) => agencyOf(client, options.agency));
    return withFeatures(async (app) => {
      const queries = app.get(AssessmentsQueries);
      const find = async () => (await queries.list(agency.id)).find((one) => one.year === year);
      const assessment = await find();
      if (!assessment) throw new UsageError(messages.meritNoAssessment(year));
      const done = await app.get(Computation).run(systemActor(agency.id, 'cli'), assessment.id);
      console.error(messages.meritComputed(done.computed, done.changed));
      console.log(JSON.stringify({ ...(await find()), ...done }, null, 2));
      return 0;
    });
  },
};
