import type { CalendarDate } from '#libs/domain/calendar';
import { retirementDate } from '#libs/domain/retirement';
import { holdingsOf, officeFinder } from './holders.js';
import type { DemoPost, DemoUnit, Holding } from './model.js';
import { type DemoPerson, peopleOf } from './people.js';
import type { AgencyPlan } from './plan.js';
import { postMapOf } from './seats.js';
import { type Tenure, tenureOf } from './tenure.js';
import { unitsOf } from './units.js';

/** The units, posts and people of an agency: the same on every day. */
export interface Population {
  readonly plan: AgencyPlan;
  readonly units: readonly DemoUnit[];
  readonly posts: readonly DemoPost[];
  readonly people: readonly DemoPerson[];
  readonly tenure: Tenure;
  readonly officeOf: (unit: string) => string;
}

/** One invented agency, complete. */
export interface GeneratedAgency extends Population {
  readonly holdings: readonly Holding[];
}

/** Pure: the same plan gives the same people. */
export function populate(plan: AgencyPlan): Population {
  const units = unitsOf(plan);
  const { posts, seats } = postMapOf(plan);
  const people = peopleOf(plan, seats);
  const tenure = tenureOf(plan, people);
  return {
    plan,
    units,
    posts: withTargets(plan, posts, people),
    people,
    tenure,
    officeOf: officeFinder(units),
  };
}

/** Pure: the same plan and day give the same agency. Only Plt and Plh depend on `today`. */
export function generate(plan: AgencyPlan, today: CalendarDate): GeneratedAgency {
  const population = populate(plan);
  return { ...population, holdings: holdingsOf(population, today) };
}

/** Target posts: JPT that are vacant, and those whose holder retires within the window of the plan. */
function withTargets(
  plan: AgencyPlan,
  posts: readonly DemoPost[],
  people: readonly DemoPerson[],
): DemoPost[] {
  const staying = people.filter(
    ({ birthDate, seat }) => retirementDate(birthDate, seat.post.retirementAge) > plan.marks.targetUntil,
  );
  const kept = new Set(staying.map(({ seat }) => seat.post.code));
  return posts.map((post) => ({ ...post, target: post.level === 'jptPratama' && !kept.has(post.code) }));
}
