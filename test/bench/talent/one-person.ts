import { TalentPeopleReaction, TalentPoolModule } from '#libs/features/talent-pool';
import { systemActor, Work } from '#libs/platform/database';
import { createTestPlatform } from '#libs/testing';
import { type BenchDatabase, connect } from '../bench-database.js';
import { alternate, median, type Measure, measureOf, seconds } from '../measure.js';
import type { SyntheticAgency } from '../synthetic/agencies.js';

/** People changed in one round. */
const PEOPLE = 15;
const CHANGE = `update performance_rating set predicate = $2, version = version + 1 where employee_id = $1 and year = 2025`;
const PREDICATES = ['good', 'veryGood'] as const;

/**
 * Goal 6: a changed rating with the recomputation of the person in one transaction, through the product's own
 * reaction, against a bare durable update of the same row. Warm; the largest agency.
 */
export async function measureOnePerson(
  database: BenchDatabase,
  agencies: readonly SyntheticAgency[],
): Promise<Measure> {
  const [agency] = agencies;
  if (!agency) throw new Error('there is no agency');
  const platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
  const bare = await connect(database.appUrl);
  await bare.query(`select set_config('app.agency', $1, false)`, [String(agency.agencyId)]);
  const [work, reaction] = [platform.get(Work), platform.get(TalentPeopleReaction)];
  const actor = systemActor(agency.agencyId, 'job');
  const people = Array.from(
    { length: Math.min(PEOPLE, agency.last - agency.first + 1) },
    (_, place) => agency.first + place,
  );
  const predicateOf = (round: number) => PREDICATES[round % PREDICATES.length] ?? PREDICATES[0];

  const changed = (id: number, round: number) =>
    work.run(actor, async (tx) => {
      await tx.query(CHANGE, [id, predicateOf(round)]);
      await reaction.react(tx, { employeeIds: [id] });
    });
  const updated = (id: number, round: number) => bare.query(CHANGE, [id, predicateOf(round + 1)]);

  const { values, baselines } = await alternate(
    (round) => middleOf(people, (id) => changed(id, round)),
    (round) => middleOf(people, (id) => updated(id, round)),
  );
  await bare.end();
  await platform.close();
  return measureOf({ name: 'one changed score, ms', goal: 2.5, bound: 'atMost' }, values, baselines);
}

/** Milliseconds for one person, the median over them all. */
async function middleOf(
  people: readonly number[],
  action: (id: number) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (const id of people) times.push(1000 * (await seconds(() => action(id))));
  return median(times);
}
