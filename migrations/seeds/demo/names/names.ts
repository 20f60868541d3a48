import type { DemoSex } from '../model.js';
import type { Random } from '../prng.js';
import { listOf } from '../shares.js';
import { composeName, singleName } from './compose.js';
import { isDenied } from './denied.js';
import type { NameGroup } from './parts.js';

/** Shares of docs/domain/09, section 8; they sum to 100. */
export const NAME_SHARES = [
  ['jawa', 30],
  ['banjar', 16],
  ['dayak', 12],
  ['bugis', 12],
  ['sunda', 7],
  ['batak', 6],
  ['minang', 5],
  ['bali', 4],
  ['toraja', 4],
  ['timur', 4],
] as const satisfies readonly (readonly [NameGroup, number])[];

/** Single names belong to people of Java born before this year. */
const SINGLE_NAMES_UNTIL = 1980;
/** One Bugis in eight is of noble birth. */
const NOBLE_SHARE = 8;

export interface Unnamed {
  readonly sex: DemoSex;
  readonly birthYear: number;
}

export interface Named {
  readonly name: string;
  readonly group: NameGroup;
}

export interface NameCounts {
  readonly oneWordNames: number;
  readonly sameNamePairs: number;
}

/**
 * A name for each person, in their order: the groups by their shares exactly, no name twice except
 * `sameNamePairs` pairs, exactly `oneWordNames` names of one word.
 */
export function namesOf(people: readonly Unnamed[], counts: NameCounts, random: Random): Named[] {
  const groups = random.shuffle(listOf(people.length, NAME_SHARES));
  const older = people.flatMap(({ birthYear }, index) =>
    groups[index] === 'jawa' && birthYear < SINGLE_NAMES_UNTIL ? [index] : [],
  );
  const single = new Set(random.shuffle(older).slice(0, counts.oneWordNames));
  const noble = nobles(groups);
  const taken = new Set<string>();
  const named = people.map((person, index): Named => {
    const group = groups[index] ?? 'jawa';
    const name = single.has(index)
      ? unused(taken, () => singleName(person.sex, random))
      : unused(taken, () => composeName({ ...person, group, noble: noble.has(index) }, random), ' ');
    return { name, group };
  });
  return withPairs(named, people, counts.sameNamePairs);
}

function nobles(groups: readonly NameGroup[]): Set<number> {
  const bugis = groups.flatMap((group, index) => (group === 'bugis' ? [index] : []));
  return new Set(bugis.filter((_, order) => order % NOBLE_SHARE === 0));
}

/** Draws until the name is new, allowed, and holds `needed`: a blank, so that it has more than one word. */
function unused(taken: Set<string>, draw: () => string, needed = ''): string {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const name = draw();
    const key = name.toLowerCase().replace(/[^a-z ]/g, '');
    if (taken.has(key) || isDenied(name) || !name.includes(needed)) continue;
    taken.add(key);
    return name;
  }
  throw new Error('demo: the parts of a name group are used up');
}

/** Two people far apart, of one sex and group and about one age, are given the same name. */
function withPairs(named: readonly Named[], people: readonly Unnamed[], pairs: number): Named[] {
  const result = [...named];
  const step = Math.floor(people.length / (pairs + 1));
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = nextOrdinary(result, (pair + 1) * step - Math.floor(step / 2));
    const twin = result.findIndex((_, index) => index > first && isTwin(result, people, first, index));
    const name = result[first];
    if (name === undefined || twin < 0) throw new Error('demo: no second person for a shared name');
    result[twin] = name;
  }
  return result;
}

function nextOrdinary(named: readonly Named[], from: number): number {
  return named.findIndex(({ group, name }, index) => index >= from && group === 'jawa' && name.includes(' '));
}

function isTwin(named: readonly Named[], people: readonly Unnamed[], first: number, index: number): boolean {
  const [a, b] = [people[first], people[index]];
  const [x, y] = [named[first], named[index]];
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false;
  const near = Math.abs(a.birthYear - b.birthYear) <= 8;
  return near && a.sex === b.sex && y.group === x.group && x.name !== y.name && y.name.includes(' ');
}
