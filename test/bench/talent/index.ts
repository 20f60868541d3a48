import { openBenchDatabase, serverConditions } from '../bench-database.js';
import type { Measure } from '../measure.js';
import { say } from '../say.js';
import { fillAgencies } from '../synthetic/agencies.js';
import { fillFacts, fillInputs } from '../synthetic/people.js';
import { measureGrowth, measureOnePerson } from './one-person.js';
import { measurePeopleList } from './people-list.js';
import { measureDepth, measureFilters } from './pages.js';
import { measureRecomputation, measureWorkers } from './recomputation.js';
import { measureRerun } from './rerun.js';
import { measureScoringSelect } from './scoring-select.js';

const MEASURES = [
  measureRecomputation,
  measureWorkers,
  measureRerun,
  measureScoringSelect,
  measureOnePerson,
  measureGrowth,
  measurePeopleList,
  measureFilters,
  measureDepth,
];

/** Goals 1, 2 and 4 to 9 on `size` synthetic people. */
export async function benchTalent(size: number): Promise<Measure[]> {
  const database = await openBenchDatabase();
  try {
    say(`server: ${JSON.stringify(await serverConditions(database.client))}`);
    say(`filling ${size} people`);
    const agencies = await fillAgencies(database, size);
    await fillInputs(database);
    await fillFacts(database);
    const measures: Measure[] = [];
    for (const measure of MEASURES) {
      say(`measuring ${measure.name}`);
      const found = [await measure(database, agencies)].flat();
      for (const one of found) say(JSON.stringify(one));
      measures.push(...found);
    }
    return measures;
  } finally {
    await database.close();
  }
}
