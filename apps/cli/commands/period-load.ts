import { createHash } from 'node:crypto';
import pg from 'pg';
import { loadResults, TalentComputation } from '#libs/features/talent-pool';
import { systemActor } from '#libs/platform/database';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { asOwner, variable } from '../owner.js';

/** Agencies gathered, and connections that score, at once. */
const WORKERS = 2;

interface Uncomputed {
  readonly agencyId: number;
  readonly id: number;
}

/** Computes the first time every period of a year that stands open, of all agencies together. Prints the counts as JSON. */
export const periodLoadCommand: Command = {
  words: 'period load',
  usage: 'period load --year <tahun>',
  async run(args) {
    const year = Number(readOptions(args, { required: ['year'] }).year);
    if (!Number.isInteger(year)) throw new UsageError(messages.notOneOf('year', ['2026', '2027', '...']));
    const periods = await asOwner((client) => uncomputed(client, year));
    await gather(periods);
    const loaded = periods.length === 0 ? 0 : await loadResults(ownerConnect, load(year, periods));
    console.log(JSON.stringify({ periods: loaded }));
    return 0;
  },
};

const load = (year: number, periods: readonly Uncomputed[]) => ({
  year,
  workers: WORKERS,
  periodIds: periods.map(({ id }) => id),
});

/** The largest agency first, so that the last ones to finish are small. */
async function uncomputed(client: pg.Client, year: number): Promise<Uncomputed[]> {
  const { rows } = await client.query<Uncomputed>(
    `select t.agency_id as "agencyId", t.id from talent_period t
     left join (select agency_id, count(*) as people from employee group by agency_id) e on e.agency_id = t.agency_id
     where t.cycle_year = $1 and t.state = 'draft' and t.computed_job_id is null
     order by e.people desc nulls last, t.id`,
    [year],
  );
  return rows;
}

async function gather(periods: readonly Uncomputed[]): Promise<void> {
  const waiting = [...periods];
  await withFeatures(async (app) => {
    const computation = app.get(TalentComputation);
    const work = async (): Promise<void> => {
      for (let period = waiting.shift(); period; period = waiting.shift())
        await computation.inputsOfEverybody(
          systemActor(period.agencyId, 'cli'),
          period.id,
          loadId(period.id),
        );
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
  });
}

/** The same whenever the command is begun again, so that a period counts one revision. */
function loadId(periodId: number): string {
  return createHash('sha256').update(`period load ${periodId}`).digest('hex').slice(0, 32);
}

async function ownerConnect(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: variable('DATABASE_OWNER_URL'),
    application_name: 'kader-cli',
  });
  await client.connect();
  return client;
}
