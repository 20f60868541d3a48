import type { CalendarDate } from '#libs/domain/calendar';
import { birthDatesOf, seatBirths } from './ages.js';
import { educations } from './education.js';
import type { DemoSex, EducationLevel, PeopleClass, Seat } from './model.js';
import { type Named, namesOf } from './names/names.js';
import { NipRegister, otherDay } from './nip.js';
import type { AgencyPlan } from './plan.js';
import { Random } from './prng.js';
import { type Studies, studiesOf } from './programs.js';
import { type RankPair, ranks } from './ranks.js';
import { fitsLate, LATE_AGES, type Service, serviceOf, USUAL_AGES } from './service.js';
import { type Status, statusesOf } from './statuses.js';
import { type Titles, titlesOf } from './titles.js';

/** One invented person, before any post is counted in time. */
export interface DemoPerson extends Named {
  readonly seat: Seat;
  readonly birthDate: CalendarDate;
  readonly sex: DemoSex;
  readonly level: EducationLevel;
  readonly studies: Studies;
  readonly titles: Titles;
  readonly rank: RankPair;
  readonly service: Service;
  readonly nip: string;
  readonly status: Status;
  /** NAMA carries the titles in this row of the file. */
  readonly titlesInName: boolean;
}

const CLASSES = ['jpt', 'administrator', 'pengawas', 'guru', 'kesehatan', 'jfLain', 'pelaksana'] as const;
/** Classes in which honorary staff (K2) were appointed late. */
const LATE_CLASSES: readonly PeopleClass[] = ['guru', 'kesehatan', 'jfLain', 'pelaksana'];

/** Everyone of the agency, in the order of the seats. */
export function peopleOf(plan: AgencyPlan, seats: readonly Seat[]): DemoPerson[] {
  const random = new Random(`${plan.seed}:people`);
  const births = allBirths(plan, seats, random.fork('births'));
  const levels = educations(seats, births, random.fork('education'));
  const known = { births, educations: levels, random: random.fork('ranks') };
  const rankOf = ranks(seats, known, plan.oddities.highRanked);
  const sexes = sexesOf(plan, seats, random.fork('sex'));
  const birthYear = (seat: Seat): number => Number(at(births, seat).slice(0, 4));
  const late = lateSeats(plan, { seats, births, rankOf }, random.fork('late'));
  const named = namesOf(
    seats.map((seat) => ({ sex: at(sexes, seat), birthYear: birthYear(seat) })),
    plan.oddities,
    random.fork('names'),
  );
  const statuses = statusesOf(plan.oddities, seats, births, random.fork('status'));
  const differing = differingSeats(plan, seats, births, random.fork('differing'));
  const nips = new NipRegister(random.fork('nip'));
  const draws = random.fork('person');

  const people = seats.map((seat, index): DemoPerson => {
    const [birthDate, sex, rank, level] = [
      at(births, seat),
      at(sexes, seat),
      at(rankOf, seat),
      at(levels, seat),
    ];
    const ages = late.has(seat) ? LATE_AGES : USUAL_AGES;
    const service = serviceOf(seat, birthDate, rank, ages, draws);
    const studies = studiesOf(seat, level, birthYear(seat), draws);
    const titles = titlesOf({ ...studies, level, sex, birthYear: birthYear(seat) }, draws);
    const written = differing.has(seat) ? otherDay(birthDate) : birthDate;
    const basis = { birthDate: written, since: service.cpnsSince, sex, employment: seat.employment };
    return {
      ...(named[index] ?? { name: '', group: 'jawa' }),
      seat,
      birthDate,
      sex,
      level: level === 'S1' && studies.bachelor?.applied === true ? 'D-IV' : level,
      studies,
      titles,
      rank,
      service,
      nip: nips.next(basis),
      status: at(statuses, seat),
      titlesInName: false,
    };
  });
  return withTitlesInName(people, plan.oddities.titlesInName, random.fork('titles'));
}

function allBirths(plan: AgencyPlan, seats: readonly Seat[], random: Random): Map<Seat, CalendarDate> {
  const births = new Map<Seat, CalendarDate>();
  const add = (group: readonly Seat[], key: PeopleClass | 'pppk'): void => {
    const dates = birthDatesOf(plan.ages[key], group.length, random);
    for (const [seat, birth] of seatBirths(group, dates, plan.ages[key], random)) births.set(seat, birth);
  };
  for (const key of CLASSES) {
    add(
      seats.filter(({ group, employment }) => group === key && employment !== 'PPPK'),
      key,
    );
  }
  add(
    seats.filter(({ employment }) => employment === 'PPPK'),
    'pppk',
  );
  return births;
}

function sexesOf(plan: AgencyPlan, seats: readonly Seat[], random: Random): Map<Seat, DemoSex> {
  const women = new Set(
    CLASSES.flatMap((key) =>
      random.shuffle(seats.filter(({ group }) => group === key)).slice(0, plan.women[key]),
    ),
  );
  return new Map(seats.map((seat) => [seat, women.has(seat) ? 'female' : 'male']));
}

interface Careers {
  readonly seats: readonly Seat[];
  readonly births: ReadonlyMap<Seat, CalendarDate>;
  readonly rankOf: ReadonlyMap<Seat, RankPair>;
}

function lateSeats(plan: AgencyPlan, { seats, births, rankOf }: Careers, random: Random): Set<Seat> {
  const servants = seats.filter(({ employment }) => employment === 'PNS');
  const fits = servants.filter(
    (seat) => LATE_CLASSES.includes(seat.group) && fitsLate(at(births, seat), at(rankOf, seat)),
  );
  const wanted = Math.round((servants.length * plan.oddities.lateAppointments) / 100);
  return new Set(random.shuffle(fits).slice(0, wanted));
}

/** People whose NIP was issued with another birth date: far from retirement, where no count depends on it. */
function differingSeats(
  plan: AgencyPlan,
  seats: readonly Seat[],
  births: ReadonlyMap<Seat, CalendarDate>,
  random: Random,
): Set<Seat> {
  const groups: readonly PeopleClass[] = ['pelaksana', 'guru'];
  const fits = seats.filter(
    (seat) => seat.employment === 'PNS' && groups.includes(seat.group) && at(births, seat) > '1976-01-01',
  );
  return new Set(random.shuffle(fits).slice(0, plan.oddities.differingNips));
}

/** Marks the rows whose file has the titles inside NAMA: those with a title behind the name. */
function withTitlesInName(people: readonly DemoPerson[], count: number, random: Random): DemoPerson[] {
  const fits = people.filter(({ titles }) => titles.back.length > 0 && !titles.front.includes('Dr.'));
  const chosen = new Set(random.shuffle(fits).slice(0, count));
  return people.map((person) => (chosen.has(person) ? { ...person, titlesInName: true } : person));
}

function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error('demo: something is missing for a seat');
  return value;
}
