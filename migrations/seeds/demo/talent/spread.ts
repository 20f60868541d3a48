import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { listOf } from '../shares.js';
import { inClass, TALENT_CLASSES, type TalentClass } from './classes.js';

export type Shares<K extends string> = readonly (readonly [K, number])[];

/** By what people are ordered, highest first: a key, blurred so that luck has its part. */
export interface Ranking {
  readonly key: (person: DemoPerson) => number;
  readonly blur: number;
  readonly random: Random;
}

/** Gives everyone a value: the shares exact in whole people, the first values to those who rank highest. */
export function spread<K extends string>(
  people: readonly DemoPerson[],
  shares: Shares<K>,
  { key, blur, random }: Ranking,
): Map<DemoPerson, K> {
  const values = listOf(people.length, shares);
  const ordered = random.order(people, key, blur);
  return new Map(ordered.map((person, index) => [person, values[index] as K]));
}

/** The same, class by class, each with shares of its own. */
export function spreadByClass<K extends string>(
  people: readonly DemoPerson[],
  shares: Readonly<Record<TalentClass, Shares<K>>>,
  ranking: Ranking,
): Map<DemoPerson, K> {
  return new Map(TALENT_CLASSES.flatMap((each) => [...spread(inClass(people, each), shares[each], ranking)]));
}

/** So many of the people in a hundred, class by class, those who rank highest first. */
export function someOf(
  people: readonly DemoPerson[],
  percent: Readonly<Record<TalentClass, number>>,
  ranking: Ranking,
): Set<DemoPerson> {
  return new Set(
    TALENT_CLASSES.flatMap((each) => {
      const group = ranking.random.order(inClass(people, each), ranking.key, ranking.blur);
      return group.slice(0, Math.round((group.length * percent[each]) / 100));
    }),
  );
}

/** Middles of twenty equal parts of a normal distribution, in hundredths of its deviation. */
const TWENTIETHS = [
  -196, -144, -115, -93, -76, -60, -45, -32, -19, -6, 6, 19, 32, 45, 60, 76, 93, 115, 144, 196,
] as const;

/**
 * Gives everyone a place on a normal distribution, in hundredths of its deviation, the highest to those who
 * rank highest: mean and deviation of any number of people are those asked for, not those of a draw.
 */
export function deviations(
  people: readonly DemoPerson[],
  { key, blur, random }: Ranking,
): Map<DemoPerson, number> {
  const ordered = random.order(people, (person) => -key(person), blur);
  return new Map(
    ordered.map((person, index) => {
      const part = Math.floor(((index * 2 + 1) * TWENTIETHS.length) / (ordered.length * 2));
      return [person, TWENTIETHS[part] ?? 0];
    }),
  );
}
