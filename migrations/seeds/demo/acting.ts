import { addDays, addMonths, calendarDate, type CalendarDate } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import { retirementDate } from '#libs/domain/retirement';
import type { DemoPost, Holding } from './model.js';
import type { Occupancy } from './occupancy.js';
import type { DemoPerson } from './people.js';
import type { AgencyPlan } from './plan.js';
import type { Random } from './prng.js';

export interface ActingBasis {
  readonly plan: AgencyPlan;
  readonly posts: ReadonlyMap<string, DemoPost>;
  readonly people: readonly DemoPerson[];
  readonly occupancy: Occupancy;
  readonly officeOf: (unit: string) => string;
  readonly random: Random;
}

/** Who may act in a post of a level: the same level or the next below. */
const ACTORS: Partial<Readonly<Record<PositionLevel, readonly PositionLevel[]>>> = {
  jptPratama: ['administrator', 'jptPratama'],
  administrator: ['pengawas', 'administrator'],
  pengawas: ['pengawas', 'jfAhliMuda'],
};
/** A Plt during the masa larangan of 2025, when nobody could be inaugurated. */
const PAST_SINCE = calendarDate('2025-02-03');
const PAST_POSTS = 12;
/** Nobody acts in a post who retires soon. */
const STAYING_UNTIL = '2028-12-31';

/** Present Plt and Plh, whose dates follow the day of seeding. */
export function presentActing(basis: ActingBasis, today: CalendarDate): Holding[] {
  const taken = new Set<DemoPerson>();
  const acting = basis.plan.vacancies.flatMap(({ post: code, acting }): Holding[] => {
    if (acting === undefined) return [];
    const since = addDays(today, -acting.daysAgo);
    const actor = actorFor(basis, code, taken);
    return [
      { person: actor.seat.index, post: code, kind: 'Plt', since, until: lastDay(since, acting.months) },
    ];
  });
  return [...acting, ...standIns(basis, today)];
}

/** Plt of the past on posts that stood empty then: experience for the track record. */
export function pastActing(basis: ActingBasis): Holding[] {
  const taken = new Set<DemoPerson>();
  const until = lastDay(PAST_SINCE, 3);
  const empty = [...basis.posts.values()].filter(
    (post) => isManagerialLevel(post.level) && basis.occupancy.hasRoom(post.code, PAST_SINCE, until),
  );
  return basis.random
    .shuffle(empty)
    .slice(0, PAST_POSTS)
    .map(({ code }): Holding => {
      const actor = actorFor(basis, code, taken);
      return { person: actor.seat.index, post: code, kind: 'Plt', since: PAST_SINCE, until };
    });
}

function standIns({ plan, people }: ActingBasis, today: CalendarDate): Holding[] {
  return plan.standIns.flatMap(({ post, by, daysAgo, days }): Holding[] => {
    const person = people.find(({ seat }) => seat.post.code === by);
    if (person === undefined) throw new Error(`demo: nobody stands in for ${post}`);
    const since = addDays(today, -daysAgo);
    return [{ person: person.seat.index, post, kind: 'Plh', since, until: addDays(since, days - 1) }];
  });
}

/** Three months, or six once extended, the last day included. */
function lastDay(since: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(since, months), -1);
}

/** Somebody of the same perangkat daerah if possible, of the nearest level; nobody acts twice. */
function actorFor(basis: ActingBasis, code: string, taken: Set<DemoPerson>): DemoPerson {
  const { people, posts, officeOf, random, plan } = basis;
  const post = posts.get(code);
  if (post === undefined) throw new Error(`demo: no post ${code}`);
  const levels = ACTORS[post.level] ?? [];
  const standingIn = new Set(plan.standIns.map(({ by }) => by));
  const fits = people.filter(
    (person) =>
      levels.includes(person.seat.post.level) &&
      person.status === 'active' &&
      retirementDate(person.birthDate, person.seat.post.retirementAge) > STAYING_UNTIL &&
      !taken.has(person) &&
      !standingIn.has(person.seat.post.code),
  );
  const nearness = ({ seat }: DemoPerson): number =>
    (officeOf(seat.unit) === officeOf(post.unit) ? 100 : 0) +
    (seat.post.superior === code ? 40 : 0) -
    levels.indexOf(seat.post.level) * 20;
  const [actor] = random.order(fits, nearness, 5);
  if (actor === undefined) throw new Error(`demo: nobody can act in ${code}`);
  taken.add(actor);
  return actor;
}

function isManagerialLevel(level: PositionLevel): boolean {
  return ACTORS[level] !== undefined;
}
