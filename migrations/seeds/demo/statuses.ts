import type { CalendarDate } from '#libs/domain/calendar';
import { retirementDate } from '#libs/domain/retirement';
import type { PeopleClass, Seat } from './model.js';
import type { OddityPlan } from './plan.js';
import type { Random } from './prng.js';

/** KEDUDUKAN HUKUM of the demo. */
export type Status =
  | 'active'
  | 'pppkActive'
  | 'studyLeave'
  | 'unpaidLeave'
  | 'preRetirement'
  | 'suspended'
  | 'appeal'
  | 'awaitingPlacement';

const MANAGERS: readonly PeopleClass[] = ['jpt', 'administrator', 'pengawas'];
const TEACHING_AND_HEALTH: readonly PeopleClass[] = ['guru', 'kesehatan'];
const BORN_AFTER = '1980-01-01';

/**
 * Who is not simply active. Pre-retirement leave (MPP): the JF and pelaksana who retire within 2026, so the
 * retirement table gives the number.
 */
export function statusesOf(
  plan: OddityPlan,
  seats: readonly Seat[],
  births: ReadonlyMap<Seat, CalendarDate>,
  random: Random,
): Map<Seat, Status> {
  const statuses = new Map<Seat, Status>();
  for (const seat of seats) {
    if (seat.waiting) statuses.set(seat, 'awaitingPlacement');
    else if (seat.employment === 'PPPK') statuses.set(seat, 'pppkActive');
    else if (!MANAGERS.includes(seat.group) && retiresIn2026(seat, births))
      statuses.set(seat, 'preRetirement');
  }
  const young = (seat: Seat): boolean => (births.get(seat) ?? '') >= BORN_AFTER;
  const give = (status: Status, count: number, fits: (seat: Seat) => boolean): void => {
    const open = seats.filter((seat) => !statuses.has(seat) && seat.employment === 'PNS' && fits(seat));
    for (const seat of random.shuffle(open).slice(0, count)) statuses.set(seat, status);
  };
  give('studyLeave', plan.studyLeave, (seat) => young(seat) && !MANAGERS.includes(seat.group));
  give('unpaidLeave', plan.unpaidLeave, (seat) => young(seat) && TEACHING_AND_HEALTH.includes(seat.group));
  give('suspended', plan.suspended, ({ group }) => group === 'pelaksana');
  give('appeal', Math.min(plan.appeal, 1), ({ group }) => group === 'pengawas');
  give('appeal', Math.max(plan.appeal - 1, 0), ({ group }) => group === 'pelaksana');
  for (const seat of seats) if (!statuses.has(seat)) statuses.set(seat, 'active');
  return statuses;
}

function retiresIn2026(seat: Seat, births: ReadonlyMap<Seat, CalendarDate>): boolean {
  const birth = births.get(seat);
  return birth !== undefined && retirementDate(birth, seat.post.retirementAge) < '2027-01-01';
}
