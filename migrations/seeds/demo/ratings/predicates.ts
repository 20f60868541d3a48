import type { Predicate } from '#libs/domain/performance-rating';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { countsOf } from '../shares.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { inClass, talentClassOf } from '../talent/classes.js';
import { SILENT_OFFICES } from '../talent/pool.js';

export const RATED_YEARS = [2023, 2024, 2025] as const;
export type RatedYear = (typeof RATED_YEARS)[number];

type Outcome = Predicate | 'none';

/** Tenths of a per cent (docs/domain/09, section 5). */
const SHARES: Readonly<Record<RatedYear, readonly (readonly [Outcome, number])[]>> = {
  2023: shares(70, 900, 20, 3, 2, 5),
  2024: shares(85, 886, 19, 3, 2, 5),
  2025: shares(100, 869, 18, 2, 1, 10),
};
/** Sangat Baik of 2025 by class; the others share what is left of the whole. */
const EXCELLENT_BY_CLASS = { jpt: 22, administrator: 14, pengawas: 10 } as const;
const YEAR_OF_CLASS_SHARES = 2025;
/** The perangkat daerah that breaks the distribution guide in 2025, and its share of Sangat Baik. */
export const LAVISH_OFFICE = 'BAPPERIDA';
export const LAVISH_SHARE = 78;
const BLUR = 60;

/** Predicates of a year, of everyone who was there from 1 January and was rated. */
export function predicatesOf(basis: TalentBasis, year: RatedYear): Map<DemoPerson, Predicate> {
  const random = randomFor(basis, `ratings-${year}`);
  const present = presentIn(basis, year);
  const counts = countsOf(present.length, SHARES[year]);
  const rated = without(present, unratedIn(basis, year, counts.get('none') ?? 0, random));
  const found = new Map<DemoPerson, Predicate>();
  for (const person of excellentOf(basis, year, rated, counts.get('veryGood') ?? 0, random))
    found.set(person, 'veryGood');
  weakOf(basis, rated, counts, random, found);
  for (const person of rated) if (!found.has(person)) found.set(person, 'good');
  return found;
}

/** PNS, CPNS and PPPK with a full year. */
export function presentIn({ agency }: TalentBasis, year: number): DemoPerson[] {
  return agency.people.filter(({ service }) => service.cpnsSince <= `${year}-01-01`);
}

/** In 2025 those of the pool's tray, and others outside it; before, anyone. */
function unratedIn(basis: TalentBasis, year: RatedYear, count: number, random: Random): Set<DemoPerson> {
  const fixed = year === 2025 ? [...basis.pool.unrated] : [];
  const others = presentIn(basis, year).filter(
    (person) => !basis.pool.unrated.has(person) && talentClassOf(person) === 'other',
  );
  return new Set([...fixed, ...random.shuffle(others)].slice(0, count));
}

function excellentOf(
  basis: TalentBasis,
  year: RatedYear,
  rated: readonly DemoPerson[],
  total: number,
  random: Random,
): Set<DemoPerson> {
  const ranking = byTrait(basis, 'performance', { blur: BLUR, random });
  const ordered = random.order(rated, ranking.key, ranking.blur);
  const chosen = new Set(year === 2025 ? lavish(basis, ordered) : []);
  const kept = without(ordered, new Set(inOffice(basis, ordered, LAVISH_OFFICE)));
  const fill = (group: readonly DemoPerson[], goal: number): void => {
    for (const person of without(group, chosen).slice(0, Math.max(0, goal))) chosen.add(person);
  };
  for (const [key, percent] of Object.entries(EXCELLENT_BY_CLASS)) {
    const talentClass = key as keyof typeof EXCELLENT_BY_CLASS;
    const all = inClass(rated, talentClass);
    const goal = Math.round((all.length * percent * yearFactor(year)) / 10_000);
    fill(inClass(kept, talentClass), goal - all.filter((person) => chosen.has(person)).length);
  }
  const rest = kept.filter((person) => ['jf', 'other'].includes(talentClassOf(person)));
  fill(rest, total - chosen.size);
  return chosen;
}

function yearFactor(year: RatedYear): number {
  const of = (each: RatedYear): number => SHARES[each][0]?.[1] ?? 0;
  return (of(year) * 100) / of(YEAR_OF_CLASS_SHARES);
}

/** One office gives Sangat Baik to 78% of its people. */
function lavish(basis: TalentBasis, ordered: readonly DemoPerson[]): DemoPerson[] {
  const office = inOffice(basis, ordered, LAVISH_OFFICE);
  return office.slice(0, Math.round((office.length * LAVISH_SHARE) / 100));
}

/** The lowest predicates go to people who rank low; a JPT with one would be a story of its own. */
function weakOf(
  basis: TalentBasis,
  rated: readonly DemoPerson[],
  counts: ReadonlyMap<Outcome, number>,
  random: Random,
  found: Map<DemoPerson, Predicate>,
): void {
  const spared: readonly string[] = [LAVISH_OFFICE, ...SILENT_OFFICES];
  const open = rated.filter(
    (person) =>
      !found.has(person) &&
      person.seat.group !== 'jpt' &&
      !spared.includes(basis.agency.officeOf(person.seat.unit)),
  );
  const lowest = random.order(open, (person) => -basis.traits(person).performance, BLUR);
  for (const predicate of ['veryPoor', 'poor', 'needsImprovement'] as const) {
    for (const person of lowest.splice(0, counts.get(predicate) ?? 0)) found.set(person, predicate);
  }
}

function inOffice({ agency }: TalentBasis, people: readonly DemoPerson[], office: string): DemoPerson[] {
  return people.filter(({ seat }) => agency.officeOf(seat.unit) === office);
}

function without(people: readonly DemoPerson[], others: ReadonlySet<DemoPerson>): DemoPerson[] {
  return people.filter((person) => !others.has(person));
}

function shares(
  veryGood: number,
  good: number,
  needsImprovement: number,
  poor: number,
  veryPoor: number,
  none: number,
): readonly (readonly [Outcome, number])[] {
  return [
    ['veryGood', veryGood],
    ['good', good],
    ['needsImprovement', needsImprovement],
    ['poor', poor],
    ['veryPoor', veryPoor],
    ['none', none],
  ];
}
