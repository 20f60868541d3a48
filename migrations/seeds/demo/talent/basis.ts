import type { CalendarDate } from '#libs/domain/calendar';
import type { GeneratedAgency } from '../agency.js';
import type { DemoPerson } from '../people.js';
import { Random } from '../prng.js';
import { type TalentPool, talentPool } from './pool.js';
import type { Ranking } from './spread.js';
import { type Traits, traitsOf, type TraitsOf } from './traits.js';

/** What the files about ratings, results and records are made from. */
export interface TalentBasis {
  readonly agency: GeneratedAgency;
  /** The day of seeding: nothing in the files lies after it. */
  readonly today: CalendarDate;
  readonly traits: TraitsOf;
  readonly pool: TalentPool;
}

export function talentBasis(agency: GeneratedAgency, today: CalendarDate): TalentBasis {
  return { agency, today, traits: traitsOf(agency.people, agency.plan.seed), pool: talentPool(agency) };
}

/** A generator of its own for each file: what one draws never shifts another. */
export function randomFor({ agency }: TalentBasis, topic: string): Random {
  return new Random(`${agency.plan.seed}:${topic}`);
}

/** Ranks people by one trait, blurred. */
export function byTrait(
  { traits }: TalentBasis,
  trait: keyof Traits,
  { blur, random }: Pick<Ranking, 'blur' | 'random'>,
): Ranking {
  return { key: (person: DemoPerson) => traits(person)[trait], blur, random };
}
