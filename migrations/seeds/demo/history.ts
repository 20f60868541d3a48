import { addDays, addYears, calendarDate, type CalendarDate, completedYears } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import type { DemoPost, Holding } from './model.js';
import type { Occupancy } from './occupancy.js';
import type { DemoPerson } from './people.js';
import type { Random } from './prng.js';
import type { Tenure } from './tenure.js';

/** Inaugurations of earlier years, outside the masa larangan. */
const EARLIER_DAYS = [
  '2008-01-07',
  '2011-03-10',
  '2014-01-06',
  '2015-01-05',
  '2017-01-05',
  '2018-09-14',
  '2019-10-17',
  '2021-10-15',
  '2022-02-18',
  '2023-01-03',
  '2024-03-21',
].map(calendarDate);
/** Assessed as pengawas from 6 to 8 May 2024: the post was held by then. */
const BEFORE_ASSESSMENT = '2024-03-21';
/** Completed years of service before a first post of the level. */
const YEARS_BEFORE: Partial<Readonly<Record<PositionLevel, number>>> = { administrator: 9, pengawas: 4 };
const YEARS_OF_STAFF = 1;
/** Age limit of a first appointment to JPT Pratama (PP 11/2017). */
const FIRST_JPT_BEFORE = 56;

export interface HistoryBasis {
  readonly posts: readonly DemoPost[];
  readonly occupancy: Occupancy;
  readonly tenure: Tenure;
  /** Code of the perangkat daerah of a unit. */
  readonly officeOf: (unit: string) => string;
  readonly random: Random;
}

interface Wish {
  readonly person: DemoPerson;
  readonly level: PositionLevel;
  /** The first day of the post that followed. */
  readonly before: CalendarDate;
  /** Latest TMT allowed. */
  readonly sinceUntil?: string;
}

/** Earlier definitive posts: those the specification asks for first, then one or two more where they fit. */
export class History {
  private readonly found: Holding[] = [];

  constructor(private readonly basis: HistoryBasis) {}

  build(people: readonly DemoPerson[]): Holding[] {
    this.pengawasOf2024();
    for (const person of people) this.others(person);
    return this.found;
  }

  /** Latest first: a post given up late is free for fewer people. */
  private pengawasOf2024(): void {
    const { promoted, moved, since } = this.basis.tenure;
    const before = (person: DemoPerson): CalendarDate => since.get(person) as CalendarDate;
    const all = [...promoted, ...moved].sort((a, b) => (before(a) < before(b) ? 1 : -1));
    for (const person of all) {
      const wish: Wish = {
        person,
        level: 'pengawas',
        before: before(person),
        sinceUntil: BEFORE_ASSESSMENT,
      };
      if (this.add(wish) === null)
        throw new Error(`demo: no earlier post is free for ${person.seat.post.code}`);
    }
  }

  private others(person: DemoPerson): void {
    const { tenure } = this.basis;
    const since = tenure.since.get(person);
    if (since === undefined || tenure.promoted.has(person) || tenure.moved.has(person)) return;
    const recent = since > BEFORE_ASSESSMENT;
    if (person.seat.group === 'jpt') {
      this.directorsPath(person, since);
    } else if (person.seat.group === 'administrator') {
      this.add({ person, level: recent ? 'administrator' : 'pengawas', before: since });
    } else if (person.seat.group === 'pengawas') {
      this.add({ person, level: 'pelaksana', before: since });
    }
  }

  /** Past the age limit of a first appointment only rotations are possible; before every JPT an Administrator. */
  private directorsPath(person: DemoPerson, since: CalendarDate): void {
    const rotated =
      completedYears(person.birthDate, since) >= FIRST_JPT_BEFORE || this.basis.random.percent(35);
    const earlier = this.add({ person, level: rotated ? 'jptPratama' : 'administrator', before: since });
    if (earlier !== null) this.add({ person, level: 'administrator', before: earlier.since });
  }

  /** Adds a holding of that level that ends the day before; null where nothing fits. */
  private add(wish: Wish): Holding | null {
    const { person, before } = wish;
    const until = addDays(before, -1);
    const { occupancy } = this.basis;
    const candidates = this.candidates(wish);
    for (const since of this.firstDays(wish)) {
      if (!occupancy.isFree(person.seat.index, since, until)) continue;
      const post = candidates.find(({ code }) => occupancy.hasRoom(code, since, until));
      if (post === undefined) continue;
      const holding: Holding = {
        person: person.seat.index,
        post: post.code,
        kind: 'definitif',
        since,
        until,
      };
      occupancy.add(holding);
      this.found.push(holding);
      return holding;
    }
    return null;
  }

  private firstDays({ person, level, before, sinceUntil }: Wish): CalendarDate[] {
    const earliest = addYears(person.service.cpnsSince, YEARS_BEFORE[level] ?? YEARS_OF_STAFF);
    const latest = addYears(before, -1);
    const possible = EARLIER_DAYS.filter(
      (day) => day >= earliest && day <= latest && (sinceUntil === undefined || day <= sinceUntil),
    );
    return this.basis.random.shuffle(possible.slice(-4));
  }

  /** Posts of the level, those of the own perangkat daerah first. */
  private candidates({ person, level }: Wish): DemoPost[] {
    const { posts, random, officeOf } = this.basis;
    const fits = posts.filter(
      (post) => post.level === level && !post.additionalDuty && post !== person.seat.post,
    );
    const own = officeOf(person.seat.unit);
    return random.order(fits, ({ unit }) => (officeOf(unit) === own ? 10 : 0), 4);
  }
}
