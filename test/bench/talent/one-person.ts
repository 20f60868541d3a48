import { TalentPeopleReaction, TalentPoolModule } from '#libs/features/talent-pool';
import { systemActor, Work } from '#libs/platform/database';
import { createTestPlatform } from '#libs/testing';
import { type BenchDatabase, connect, openBenchDatabase } from '../bench-database.js';
import { alternate, median, type Measure, measureOf, seconds } from '../measure.js';
import { fillAgencies, type SyntheticAgency } from '../synthetic/agencies.js';
import { fillFacts, fillInputs } from '../synthetic/people.js';

/** People changed in one round. */
const PEOPLE = 15;
/** By its key: the baseline is the least a durable change can cost. The rating of 2025 has twice the person's number. */
const CHANGE = 'update performance_rating set predicate = $2, version = version + 1 where id = 2 * $1::int';
const PREDICATES = ['good', 'veryGood'] as const;

/** What growth is compared with, and from which size on. */
const SMALL = 10_000;
const LARGE = 1_000_000;

/**
 * Goal 6: a changed rating with the recomputation of the person in one transaction, through the product's own
 * reaction, against a bare durable update of the same row. Warm; the largest agency.
 */
export async function measureOnePerson(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure> {
  const agency = largestOf(agencies);
  const office = await openOffice(database, agency);
  const bare = await connect(database.appUrl);
  await bare.query(`select set_config('app.agency', $1, false)`, [String(agency.agencyId)]);
  const { values, baselines } = await alternate(
    (round) => middleOf(agency, (id) => office.change(id, round)),
    (round) => middleOf(agency, (id) => bare.query(CHANGE, [id, predicateOf(round + 1)])),
  );
  await bare.end();
  await office.close();
  return measureOf({ name: 'one changed score, ms', goal: 2.5, bound: 'atMost' }, values, baselines);
}

/** Goal 6: the same among a million people against among ten thousand; nothing for fewer. */
export async function measureGrowth(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure[]> {
  const large = largestOf(agencies);
  if ((agencies.at(-1)?.last ?? 0) < LARGE) return [];
  const few = await openBenchDatabase();
  try {
    const small = largestOf(await fillAgencies(few, SMALL));
    await fillInputs(few);
    await fillFacts(few);
    const [among, amongFew] = [await openOffice(database, large), await openOffice(few, small)];
    const { values, baselines } = await alternate(
      (round) => middleOf(large, (id) => among.change(id, round)),
      (round) => middleOf(small, (id) => amongFew.change(id, round)),
    );
    await Promise.all([among.close(), amongFew.close()]);
    const goal = { name: 'one changed score among 1M against 10k, ms', goal: 1.5, bound: 'atMost' } as const;
    return [measureOf(goal, values, baselines)];
  } finally {
    await few.close();
  }
}

interface Office {
  /** Changes the person's rating, another one each round, and recomputes the person. */
  change(id: number, round: number): Promise<void>;
  close(): Promise<void>;
}

async function openOffice(database: BenchDatabase, { agencyId }: SyntheticAgency): Promise<Office> {
  const platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
  const [work, reaction] = [platform.get(Work), platform.get(TalentPeopleReaction)];
  return {
    change: (id, round) =>
      work.run(systemActor(agencyId, 'job'), async (tx) => {
        await tx.query(CHANGE, [id, predicateOf(round)]);
        await reaction.react(tx, { employeeIds: [id] }, 'performance.ratingsChanged');
      }),
    close: () => platform.close(),
  };
}

function largestOf([largest]: readonly SyntheticAgency[]): SyntheticAgency {
  if (!largest) throw new Error('there is no agency');
  return largest;
}

const predicateOf = (round: number) => PREDICATES[round % PREDICATES.length] ?? PREDICATES[0];

/** Milliseconds for one person of the agency, the median over some of them. */
async function middleOf(
  { first, last }: SyntheticAgency,
  action: (id: number) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (let id = first; id <= Math.min(last, first + PEOPLE - 1); id++)
    times.push(1000 * (await seconds(() => action(id))));
  return median(times);
}
