import {
  addYears,
  calendarDate,
  type CalendarDate,
  completedYears,
  elapsedBetween,
} from '#libs/domain/calendar';
import type { Seat } from './model.js';
import type { Random } from './prng.js';
import type { RankPair } from './ranks.js';

/** When somebody entered and when the present rank began. */
export interface Service {
  readonly cpnsSince: CalendarDate;
  /** Null for CPNS and PPPK. */
  readonly pnsSince: CalendarDate | null;
  readonly rankSince: CalendarDate;
  /** Masa kerja golongan on TMT golongan. */
  readonly years: number;
  readonly months: number;
}

export const USUAL_AGES = [22, 30] as const;
export const LATE_AGES = [31, 40] as const;
type Ages = readonly [from: number, to: number];

/** TMT CPNS: the common months. */
const MONTHS = [1, 3, 4, 12] as const;
/** From the oldest careers to the last CPNS who are PNS by now. */
const APPOINTMENT_DAYS = firstDays(1986, 2024, () => MONTHS).filter((day) => day <= '2024-04-01');
/** The day on which the CPNS of the demo began. */
const PROBATION_SINCE = calendarDate('2025-04-01');
const CONTRACT_DAYS = ['2021-01-01', '2022-03-01', '2023-04-01', '2024-03-01', '2025-10-01'].map(
  calendarDate,
);
/** Months of a TMT golongan until 2023, and since: the old two stay the most common. */
const FIXED_MONTHS = [4, 4, 4, 10, 10, 10] as const;
const FREE_MONTHS = [2, 4, 4, 4, 6, 8, 10, 10, 10, 12] as const;
const YOUNGEST_CONTRACT = 22;
/** Years from one rank to the next: usual, pilihan in a structural post, angka kredit of a JF. */
const YEARS_PER_STEP = [4, 3, 2] as const;
const LAST_PROMOTION = calendarDate('2026-04-01');
const PROMOTION_DAYS = firstDays(2012, 2026, (year) => (year >= 2024 ? FREE_MONTHS : FIXED_MONTHS)).filter(
  (day) => day <= LAST_PROMOTION,
);

/** Appointment, probation and the present rank. Throws where no career of the country fits the age. */
export function serviceOf(
  seat: Seat,
  birth: CalendarDate,
  rank: RankPair,
  ages: Ages,
  random: Random,
): Service {
  if (seat.employment === 'PPPK') return contract(birth, random);
  if (seat.employment === 'CPNS') return withRank(PROBATION_SINCE, null, PROBATION_SINCE);
  for (const perStep of YEARS_PER_STEP) {
    const days = appointmentDays(birth, rank.steps * perStep, ages);
    if (days.length === 0) continue;
    const since = random.pick(days);
    return withRank(since, addYears(since, 1), rankDay(since, rank.steps * perStep, random));
  }
  throw new Error(`demo: nobody born on ${birth} is ${rank.now} in ${seat.post.code}`);
}

/** Whether an appointment at 31 to 40 leaves time for the rank at the usual pace. */
export function fitsLate(birth: CalendarDate, rank: RankPair): boolean {
  return appointmentDays(birth, rank.steps * YEARS_PER_STEP[0], LATE_AGES).length > 0;
}

/** Days that fit the ages and leave `needed` years until the last promotions. */
function appointmentDays(birth: CalendarDate, needed: number, ages: Ages): CalendarDate[] {
  const from = addYears(birth, ages[0]);
  const before = addYears(birth, ages[1] + 1);
  const latest = addYears(LAST_PROMOTION, -needed);
  return APPOINTMENT_DAYS.filter((day) => day >= from && day < before && day <= latest);
}

/** 1 April or 1 October; since 2024 other months too. Without a promotion it is TMT CPNS. */
function rankDay(since: CalendarDate, needed: number, random: Random): CalendarDate {
  if (needed === 0) return since;
  const earliest = addYears(since, needed);
  return random.pick(PROMOTION_DAYS.filter((day) => day >= earliest).slice(-40));
}

function firstDays(from: number, to: number, months: (year: number) => readonly number[]): CalendarDate[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.flatMap((year) =>
    months(year).map((month) => calendarDate(`${year}-${String(month).padStart(2, '0')}-01`)),
  );
}

function contract(birth: CalendarDate, random: Random): Service {
  const days = CONTRACT_DAYS.filter((day) => completedYears(birth, day) >= YOUNGEST_CONTRACT);
  const since = random.pick(days);
  return withRank(since, null, since);
}

function withRank(cpnsSince: CalendarDate, pnsSince: CalendarDate | null, rankSince: CalendarDate): Service {
  const { years, months } = elapsedBetween(cpnsSince, rankSince);
  return { cpnsSince, pnsSince, rankSince, years, months };
}
