import type { DemoPerson } from '../people.js';
import { Random } from '../prng.js';

/** What nobody sees of a person: it only makes good ratings, results and records go together a little. */
export interface Traits {
  /** 0 to 100, most near 50: shows in ratings, awards and assignments. */
  readonly performance: number;
  /** 0 to 100, most near 50: shows in assessment results and learning. */
  readonly potential: number;
}

export type TraitsOf = (person: DemoPerson) => Traits;

/** Two traits of everyone, bound a little to each other. */
export function traitsOf(people: readonly DemoPerson[], seed: string): TraitsOf {
  const random = new Random(`${seed}:traits`);
  const all = new Map(
    people.map((person): [DemoPerson, Traits] => {
      const performance = bell(random);
      const potential = Math.round((bell(random) * 4 + performance) / 5);
      return [person, { performance, potential }];
    }),
  );
  return (person) => all.get(person) ?? { performance: 50, potential: 50 };
}

/** The mean of three draws: most in the middle. */
function bell(random: Random): number {
  return Math.round((random.int(0, 100) + random.int(0, 100) + random.int(0, 100)) / 3);
}
