import {
  type ExpectationRating,
  officialExpectationRating,
  officialPredicate,
  type Predicate,
} from '#libs/domain/performance-rating';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { rowOf, yesNo } from '../rows/cells.js';
import { listOf } from '../shares.js';
import { randomFor, type TalentBasis } from '../talent/basis.js';
import { inClass } from '../talent/classes.js';
import { predicatesOf, RATED_YEARS } from './predicates.js';

/** Format 2 as e-Kinerja gives it, and as it was under PP 30/2019. */
export const RATING_HEADERS = ['NIP', 'NAMA', 'TAHUN', 'HASIL KERJA', 'PERILAKU KERJA', 'PREDIKAT'];
export const NUMERIC_RATING_HEADERS = ['NIP', 'TAHUN', 'NILAI', 'INOVASI'];

type Pair = readonly [workResult: ExpectationRating, behaviour: ExpectationRating];
type PairName = `${ExpectationRating}/${ExpectationRating}`;

/** Which ratings lie behind a predicate (docs/domain/09, section 5; the cells of 03), in per cent. */
const BEHIND: Readonly<Record<Predicate, readonly (readonly [PairName, number])[]>> = {
  veryGood: [['above/above', 100]],
  good: [
    ['meets/meets', 84],
    ['meets/above', 10],
    ['above/meets', 6],
  ],
  needsImprovement: [
    ['below/meets', 80],
    ['below/above', 20],
  ],
  poor: [
    ['meets/below', 70],
    ['above/below', 30],
  ],
  veryPoor: [['below/below', 100]],
};

/** The three years, each in the order of the population. */
export function ratingRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'rating-pairs');
  return RATED_YEARS.flatMap((year) => {
    const predicates = predicatesOf(basis, year);
    const pairs = pairsOf(predicates, random);
    return basis.agency.people.flatMap((person) => {
      const [predicate, pair] = [predicates.get(person), pairs.get(person)];
      return predicate === undefined || pair === undefined ? [] : [row(person, year, predicate, pair)];
    });
  });
}

function row(person: DemoPerson, year: number, predicate: Predicate, [result, behaviour]: Pair): string[] {
  return rowOf(RATING_HEADERS, {
    NIP: person.nip,
    NAMA: person.name,
    TAHUN: String(year),
    'HASIL KERJA': officialExpectationRating(result),
    'PERILAKU KERJA': officialExpectationRating(behaviour),
    PREDIKAT: officialPredicate(predicate),
  });
}

function pairsOf(
  predicates: ReadonlyMap<DemoPerson, Predicate>,
  random: Random,
): ReadonlyMap<DemoPerson, Pair> {
  const pairs = new Map<DemoPerson, Pair>();
  for (const [predicate, behind] of Object.entries(BEHIND)) {
    const people = [...predicates].filter(([, each]) => each === predicate).map(([person]) => person);
    const names = listOf(people.length, behind);
    random.shuffle(people).forEach((person, index) => {
      const [result, behaviour] = (names[index] ?? 'meets/meets').split('/');
      pairs.set(person, [result as ExpectationRating, behaviour as ExpectationRating]);
    });
  }
  return pairs;
}

const NUMERIC_YEAR = 2021;
const NUMERIC_PEOPLE = 40;
const INNOVATORS = 4;
/** Cukup in the words of that time. */
const FAIR = 2;

/** PP 30/2019 numbers of 2021 for 40 managers; the first has 115 without an innovation, which is Baik. */
export function numericRatingRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'ratings-2021');
  const managers = inClass(basis.agency.people, 'pengawas').concat(
    inClass(basis.agency.people, 'administrator'),
  );
  const present = managers.filter(({ service }) => service.cpnsSince <= `${NUMERIC_YEAR}-01-01`);
  return random
    .shuffle(present)
    .slice(0, NUMERIC_PEOPLE)
    .map((person, index) => {
      const innovation = index >= 1 && index <= INNOVATORS;
      return rowOf(NUMERIC_RATING_HEADERS, {
        NIP: person.nip,
        TAHUN: String(NUMERIC_YEAR),
        NILAI: index === 0 ? '115' : figure(random, innovation, index > NUMERIC_PEOPLE - 1 - FAIR),
        INOVASI: yesNo(innovation),
      });
    });
}

function figure(random: Random, innovation: boolean, fair: boolean): string {
  const whole = innovation ? random.int(110, 117) : fair ? random.int(76, 88) : random.int(91, 107);
  return `${whole},${String(random.int(0, 99)).padStart(2, '0')}`;
}
