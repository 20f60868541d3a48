import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { deviations } from '../talent/spread.js';
import { type AssessmentEvent, assessedStandard } from './events.js';

/** Pengawas of 2024: how many people reached which sum of nine levels, of 18 (docs/domain/09, section 6). */
export const SUMS_2024 = [
  [19, 9],
  [18, 22],
  [17, 32],
  [16, 54],
  [15, 58],
  [14, 34],
  [13, 22],
  [12, 12],
] as const;

/** Sums of the nine levels of an event. */
export interface LevelSums {
  readonly of: ReadonlyMap<DemoPerson, number>;
  /** Of people who retired or left since: the agency's files know them no more. */
  readonly departed: readonly number[];
}

/** JPM in per cent: mean and deviation. */
const JPM = {
  jpt2025: [83, 7],
  administrator2025: [83, 8],
  cact: [84, 8],
} as const;
const COMPETENCIES = 9;
const BLUR = 32;
/** Whoever was promoted since had shown something. */
const PROMOTED = 5;

export function levelSums(basis: TalentBasis, event: AssessmentEvent): LevelSums {
  const random = randomFor(basis, `sums-${event.key}`);
  if (event.key === 'pengawas2024') return listedSums(basis, event, flat(SUMS_2024), random);
  if (event.key === 'newcomers2025') return listedSums(basis, event, thinned(event.people.length), random);
  const [mean, deviation] = JPM[event.key];
  const places = deviations(event.people, byTrait(basis, 'potential', { blur: BLUR, random }));
  const of = new Map(
    [...places].map(([person, place]) => {
      const full = COMPETENCIES * assessedStandard(event, person);
      return [person, Math.round((full * (mean * 100 + deviation * place)) / 10_000)];
    }),
  );
  return { of, departed: [] };
}

/** The listed sums, highest to those who rank highest; what is left over belongs to people who have left. */
function listedSums(
  { traits, agency }: TalentBasis,
  event: AssessmentEvent,
  sums: readonly number[],
  random: Random,
): LevelSums {
  const gone = new Set(random.shuffle(sums.map((_, index) => index)).slice(event.people.length));
  const staying = sums.filter((_, index) => !gone.has(index));
  const key = (person: DemoPerson): number =>
    traits(person).potential + (agency.tenure.promoted.has(person) ? PROMOTED : 0);
  const ordered = random.order(event.people, key, BLUR);
  return {
    of: new Map(ordered.map((person, index) => [person, staying[index] ?? 0])),
    departed: sums.filter((_, index) => gone.has(index)),
  };
}

function flat(sums: readonly (readonly [sum: number, people: number])[]): number[] {
  return sums.flatMap(([sum, people]) => Array<number>(people).fill(sum));
}

/** As many people, spread as those of 2024. */
function thinned(people: number): number[] {
  const all = flat(SUMS_2024);
  return Array.from({ length: people }, (_, index) => {
    return all[Math.floor(((index * 2 + 1) * all.length) / (people * 2))] ?? 15;
  });
}
