import { addDays, addMonths, calendarDate, type CalendarDate, earlierOf } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import { REFERENCE_DATE } from '../ages.js';
import type { DemoPost, Holding } from '../model.js';
import { Occupancy } from '../occupancy.js';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import type { TalentClass } from '../talent/classes.js';
import { someOf } from '../talent/spread.js';
import type { PastPost } from './past-post.js';

/** Per cent of a class with experience as Plt or Plh (docs/domain/09, section 6). */
const SHARES: Readonly<Record<TalentClass, number>> = {
  jpt: 53,
  administrator: 40,
  pengawas: 22,
  jf: 18,
  other: 0,
};
/** In which posts somebody of a jenjang acts: one above, or the same. */
const ABOVE: Partial<Readonly<Record<PositionLevel, PositionLevel>>> = {
  administrator: 'jptPratama',
  pengawas: 'administrator',
};
const SAME: Partial<Readonly<Record<PositionLevel, PositionLevel>>> = {
  jptPratama: 'jptPratama',
  administrator: 'administrator',
  pengawas: 'pengawas',
  jfAhliMadya: 'pengawas',
  jfAhliMuda: 'pengawas',
};
const ABOVE_SHARE = 50;
/** Short replacements of a holder on leave, in a hundred. */
const DAILY_SHARE = 15;
const DAILY_DAYS = 14;
const MONTHS = 3;
const FIRST_DAYS = [
  '2017-03-06',
  '2018-05-07',
  '2019-08-05',
  '2020-02-03',
  '2021-03-01',
  '2021-11-01',
  '2022-07-04',
  '2023-05-08',
  '2024-02-05',
  '2024-09-02',
  '2025-03-10',
].map(calendarDate);
const BLUR = 75;
/** Plt and Plh of the post map from then on follow the day of seeding; this file does not. */
const PRESENT_SINCE = '2025-06-01';
/** Who acted in the post map already comes first: the shares count them. */
const KNOWN_FIRST = 1000;

/** Past Plt and Plh on posts that nobody held then, beside those of the post map. */
export function actingHistory(basis: TalentBasis): PastPost[] {
  const random = randomFor(basis, 'acting-history');
  const { agency } = basis;
  const acting = new Set(
    agency.holdings
      .filter(({ kind, since }) => kind === 'Plt' && since < PRESENT_SINCE)
      .map(({ person }) => person),
  );
  const { key } = byTrait(basis, 'potential', { blur: BLUR, random });
  const rank = (person: DemoPerson): number =>
    key(person) + (acting.has(person.seat.index) ? KNOWN_FIRST : 0);
  const chosen = someOf(basis.pool.members, SHARES, { key: rank, blur: BLUR, random });
  const search = new ActingSearch(basis, random);
  return [...chosen].flatMap((person) => (acting.has(person.seat.index) ? [] : search.postFor(person)));
}

interface Span {
  readonly level: PositionLevel;
  readonly since: CalendarDate;
}

/** Finds a time within a person's own posts and a post that stood empty then. */
class ActingSearch {
  private readonly posts: ReadonlyMap<string, DemoPost>;
  private readonly occupancy: Occupancy;

  constructor(
    private readonly basis: TalentBasis,
    private readonly random: Random,
  ) {
    this.posts = new Map(basis.agency.posts.map((post) => [post.code, post]));
    this.occupancy = new Occupancy(this.posts);
    for (const holding of basis.agency.holdings) this.occupancy.add(holding);
  }

  postFor(person: DemoPerson): PastPost[] {
    const spans = this.random.shuffle(this.spansOf(person.seat.index));
    for (const { level, since } of spans) {
      const until = addDays(addMonths(since, MONTHS), -1);
      const post = this.emptyPost(person, level, [since, until]);
      if (post !== undefined) return [this.pastPost(person, post, [since, until])];
    }
    return [];
  }

  /** Days on which the person could begin to act, with the jenjang held then. */
  private spansOf(person: number): Span[] {
    const own = this.basis.agency.holdings.filter(
      (each) => each.person === person && each.kind === 'definitif',
    );
    return own.flatMap((holding) => {
      const level = this.posts.get(holding.post)?.level;
      return level === undefined ? [] : daysWithin(holding).map((since) => ({ level, since }));
    });
  }

  private emptyPost(
    person: DemoPerson,
    level: PositionLevel,
    [since, until]: readonly [CalendarDate, CalendarDate],
  ): DemoPost | undefined {
    const wanted = this.random.percent(ABOVE_SHARE) ? (ABOVE[level] ?? SAME[level]) : SAME[level];
    const { posts, officeOf } = this.basis.agency;
    const fits = posts.filter(
      (post) =>
        post.level === wanted &&
        post.echelon !== null &&
        post !== person.seat.post &&
        this.occupancy.hasRoom(post.code, since, until),
    );
    const own = officeOf(person.seat.unit);
    return this.random.order(fits, ({ unit }) => (officeOf(unit) === own ? 10 : 0), 4)[0];
  }

  private pastPost(
    person: DemoPerson,
    { name, level, unit }: DemoPost,
    [since, until]: readonly [CalendarDate, CalendarDate],
  ): PastPost {
    const { units, officeOf, plan } = this.basis.agency;
    const office = units.find(({ code }) => code === officeOf(unit))?.name ?? '';
    const daily = this.random.percent(DAILY_SHARE);
    const last = daily ? addDays(since, DAILY_DAYS - 1) : until;
    const status = daily ? 'Plh' : 'Plt';
    return { person, name, level, office, agency: plan.agency.name, since, until: last, status };
  }
}

function daysWithin({ since, until }: Holding): CalendarDate[] {
  const last = earlierOf(until ?? REFERENCE_DATE, REFERENCE_DATE);
  return FIRST_DAYS.filter((day) => day >= since && addMonths(day, MONTHS) <= last);
}
