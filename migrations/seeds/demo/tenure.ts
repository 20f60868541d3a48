import { addYears, calendarDate, type CalendarDate, laterOf } from '#libs/domain/calendar';
import { retirementDate } from '#libs/domain/retirement';
import type { PeopleClass } from './model.js';
import type { DemoPerson } from './people.js';
import type { AgencyPlan, DateCount } from './plan.js';
import { Random } from './prng.js';

/** Since when everyone holds the present post, and who was a pengawas right before. */
export interface Tenure {
  /** TMT jabatan; those who wait for a post are missing. */
  readonly since: ReadonlyMap<DemoPerson, CalendarDate>;
  /** Administrators promoted from pengawas on their TMT jabatan. */
  readonly promoted: ReadonlySet<DemoPerson>;
  /** JF who were pengawas until their TMT jabatan. */
  readonly moved: ReadonlySet<DemoPerson>;
}

/** Inaugurations of JF and pelaksana, outside the masa larangan. */
const STAFF_DAYS = [
  '2014-04-01',
  '2015-10-01',
  '2017-04-03',
  '2018-10-01',
  '2019-04-01',
  '2019-12-02',
  '2021-09-01',
  '2022-04-01',
  '2022-10-03',
  '2023-04-03',
  '2023-10-02',
  '2024-01-02',
  '2025-10-01',
  '2026-01-02',
].map(calendarDate);
/** The day on which kasi became JF (penyetaraan jabatan), and who was long enough in service for it. */
const CONVERSION_DAY = calendarDate('2021-12-31');
const CONVERTED_BEFORE = '2014-01-01';
const CONVERTED_SHARE = 60;
/** A JF level is reached at most so long before the rank that goes with it; pelaksana posts know no such bond. */
const YEARS_BEFORE_RANK = 3;
const YEARS_IN_POST = 12;
const BLUR = 4;

export function tenureOf(plan: AgencyPlan, people: readonly DemoPerson[]): Tenure {
  const random = new Random(`${plan.seed}:tenure`);
  const since = new Map<DemoPerson, CalendarDate>();
  const { careers } = plan;
  directors(plan, of(people, 'jpt'), random, since);
  const administrators = byService(of(people, 'administrator'), random);
  const promotions = days(careers.promoted);
  const promoted = administrators.slice(administrators.length - promotions.length);
  assign(administrators, [...days(careers.administrator), ...promotions], since);
  assign(
    byService(of(people, 'pengawas'), random),
    [...days(careers.pengawas), ...days(careers.newcomers)],
    since,
  );
  const moved = movers(plan, people, random, since);
  for (const person of people) {
    if (!since.has(person) && !person.seat.waiting) since.set(person, staffDay(person, random));
  }
  return { since, promoted: new Set(promoted), moved };
}

function of(people: readonly DemoPerson[], group: PeopleClass): DemoPerson[] {
  return people.filter(({ seat }) => seat.group === group);
}

/** Those who entered first come first, blurred. */
function byService(people: readonly DemoPerson[], random: Random): DemoPerson[] {
  return random.order(people, ({ service }) => -Number(service.cpnsSince.slice(0, 4)), BLUR);
}

function days(counts: readonly DateCount[]): CalendarDate[] {
  return counts.flatMap(({ date, count }) => Array.from({ length: count }, () => calendarDate(date)));
}

function assign(
  people: readonly DemoPerson[],
  dates: readonly CalendarDate[],
  since: Map<DemoPerson, CalendarDate>,
): void {
  if (people.length !== dates.length) throw new Error(`demo: ${people.length} people, ${dates.length} dates`);
  people.forEach((person, index) => since.set(person, dates[index] as CalendarDate));
}

/** JPT: dates told by a story first, then five-year terms that end soon, then the rest by age. */
function directors(
  plan: AgencyPlan,
  people: readonly DemoPerson[],
  random: Random,
  since: Map<DemoPerson, CalendarDate>,
): void {
  const { fixed, endingTerms, jpt } = plan.careers;
  const dates = days(jpt);
  for (const person of people) {
    const date = fixed[person.seat.post.code];
    if (date === undefined) continue;
    dates.splice(dates.indexOf(calendarDate(date)), 1);
    since.set(person, calendarDate(date));
  }
  const open = people.filter((person) => !since.has(person));
  const leaving = open.filter(({ birthDate, seat }) =>
    retirementDate(birthDate, seat.post.retirementAge).startsWith('2027'),
  );
  assign(leaving.slice(0, endingTerms.length), endingTerms.map(calendarDate), since);
  const rest = open.filter((person) => !since.has(person));
  const oldestFirst = random.order(rest, ({ birthDate }) => -Number(birthDate.slice(0, 4)), BLUR);
  assign(oldestFirst, dates.sort(), since);
}

function movers(
  plan: AgencyPlan,
  people: readonly DemoPerson[],
  random: Random,
  since: Map<DemoPerson, CalendarDate>,
): Set<DemoPerson> {
  const dates = days(plan.careers.moved);
  const fits = people.filter(
    ({ seat, service }) =>
      seat.group === 'jfLain' &&
      seat.post.name === 'Analis Kebijakan Ahli Muda' &&
      !seat.waiting &&
      seat.employment === 'PNS' &&
      service.cpnsSince < CONVERTED_BEFORE,
  );
  const moved = random.shuffle(fits).slice(0, dates.length);
  assign(moved, dates, since);
  return new Set(moved);
}

function staffDay({ seat, service }: DemoPerson, random: Random): CalendarDate {
  if (service.pnsSince === null) return service.cpnsSince;
  const converted = seat.group === 'jfLain' && seat.post.level === 'jfAhliMuda';
  if (converted && service.cpnsSince < CONVERTED_BEFORE && random.percent(CONVERTED_SHARE))
    return CONVERSION_DAY;
  const rankYears = seat.group === 'pelaksana' ? YEARS_IN_POST : YEARS_BEFORE_RANK;
  const earliest = laterOf(service.pnsSince, addYears(service.rankSince, -rankYears));
  return random.pick(STAFF_DAYS.filter((day) => day >= earliest));
}
