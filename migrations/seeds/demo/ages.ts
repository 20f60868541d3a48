import {
  addDays,
  addYears,
  calendarDate,
  type CalendarDate,
  completedYears,
  dateFromParts,
  daysBetween,
  earlierOf,
  laterOf,
} from '#libs/domain/calendar';
import type { Seat } from './model.js';
import type { AgePlan, Retirement } from './plan.js';
import type { Random } from './prng.js';

/** Ages of the specification are completed years on this day. */
export const REFERENCE_DATE = calendarDate('2026-06-30');
/** Whoever does not stand in the retirement table retires on this day or later. */
const AFTER_TABLE = calendarDate('2032-01-01');

/** Birth dates of one class, oldest first: the retirement table exactly, the median and both ends. */
export function birthDatesOf(plan: AgePlan, count: number, random: Random): CalendarDate[] {
  const retiring = plan.retirements.flatMap((row) =>
    Array.from({ length: row.count }, () => retiringBirth(row, plan.retirementAge, random)),
  );
  const ages = otherAges(plan, count, retiring.length, random);
  const others = ages.map((age) => birthAtAge(age, plan, random));
  return [...retiring, ...others].sort();
}

/** TMT pensiun is the first of the month after the birthday: the birthday lies in the month before. */
function retiringBirth({ year, months }: Retirement, retirementAge: number, random: Random): CalendarDate {
  const start = dateFromParts(year - retirementAge, random.int(months[0], months[1]), 1);
  if (start === null) throw new Error('demo: no such month');
  return addDays(start, -random.int(1, 28));
}

/** Ages of those who do not retire soon, so that the two middle ones of the whole class are the median. */
function otherAges(plan: AgePlan, count: number, retiring: number, random: Random): number[] {
  const half = Math.floor(count / 2);
  const above = Math.max(0, half - retiring);
  const below = count - retiring - above;
  const cap = completedYears(latestCapped(plan), REFERENCE_DATE);
  const [low, high] = plan.median;
  const younger = Array.from({ length: below }, () => middling(plan.youngest, Math.min(low, cap), random));
  const older = Array.from({ length: above }, () => Math.min(random.int(high, cap), random.int(high, cap)));
  younger[0] = plan.youngest;
  if (below > 1) younger[1] = Math.min(low, cap);
  if (above > 0) older[0] = high;
  if (above > 1 && retiring === 0) older[1] = plan.oldest;
  return [...younger, ...older];
}

/** More in the middle than at the ends. */
function middling(from: number, to: number, random: Random): number {
  return Math.round((random.int(from, to) + random.int(from, to)) / 2);
}

/** The oldest birth date outside the retirement table; without a table the oldest age decides. */
function latestCapped(plan: AgePlan): CalendarDate {
  const first = addYears(AFTER_TABLE, -plan.retirementAge);
  const before = dateFromParts(Number(first.slice(0, 4)) - 1, 12, 1) ?? first;
  return plan.retirements.length > 0 ? before : addYears(REFERENCE_DATE, -plan.oldest);
}

function birthAtAge(age: number, plan: AgePlan, random: Random): CalendarDate {
  const from = laterOf(addDays(addYears(REFERENCE_DATE, -age - 1), 1), latestCapped(plan));
  const to = addYears(REFERENCE_DATE, -age);
  return addDays(from, random.int(0, daysBetween(earlierOf(from, to), to)));
}

/** Years by which the holders of a post are usually older than those of the lowest post of their class. */
const SENIORITY: Readonly<Record<string, number>> = {
  'III.a': 4,
  'IV.a': 3,
  jfAhliMadya: 14,
  jfAhliMuda: 8,
  jfPenyelia: 10,
  jfMahir: 5,
  jfTerampil: -2,
};
const PROBATION = -60;
const BLUR = 5;

/**
 * Gives each seat a birth date: senior posts to older people, blurred. People in the retirement table sit
 * only where the retirement age of the table applies.
 */
export function seatBirths(
  seats: readonly Seat[],
  births: readonly CalendarDate[],
  plan: AgePlan,
  random: Random,
): Map<Seat, CalendarDate> {
  const free = random.order(seats, seniority, BLUR);
  const boundary = latestCapped(plan);
  const seated = new Map<Seat, CalendarDate>();
  for (const birth of births) {
    const retires = plan.retirements.length > 0 && birth < boundary;
    const at = retires ? free.findIndex((seat) => seat.post.retirementAge === plan.retirementAge) : 0;
    const [seat] = free.splice(at, 1);
    if (seat === undefined) throw new Error('demo: more birth dates than seats');
    seated.set(seat, birth);
  }
  return seated;
}

function seniority({ employment, post }: Seat): number {
  if (employment === 'CPNS') return PROBATION;
  return SENIORITY[post.echelon ?? post.level] ?? 0;
}
