import { calendarDate, type CalendarDate } from '#libs/domain/calendar';
import type { DemoPerson } from '../people.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { type TalentClass, talentClassOf } from '../talent/classes.js';
import { someOf } from '../talent/spread.js';

/** One training of one person. */
export interface Training {
  readonly kind: string;
  readonly name: string;
  readonly hours: number;
  readonly until: CalendarDate;
}

/** Per cent who have the leadership training of their class (docs/domain/09, section 6). */
const SHARES: Readonly<Record<TalentClass, number>> = {
  jpt: 75,
  administrator: 58,
  pengawas: 44,
  jf: 0,
  other: 0,
};
const PROGRAMMES: Partial<Readonly<Record<TalentClass, readonly [name: string, hours: number]>>> = {
  jpt: ['Pelatihan Kepemimpinan Nasional Tingkat II', 923],
  administrator: ['Pelatihan Kepemimpinan Administrator', 905],
  pengawas: ['Pelatihan Kepemimpinan Pengawas', 876],
};
/** Last days of the programmes: none in a year whose JP count today. */
const LAST_DAYS = ['2018-11-30', '2019-10-25', '2021-11-19', '2022-10-28', '2023-11-24', '2024-10-25'];
const BLUR = 30;

export function leadershipTrainings(basis: TalentBasis): (readonly [DemoPerson, Training])[] {
  const random = randomFor(basis, 'leadership');
  const trained = someOf(basis.pool.members, SHARES, byTrait(basis, 'potential', { blur: BLUR, random }));
  return [...trained].flatMap((person) => {
    const programme = PROGRAMMES[talentClassOf(person)];
    if (programme === undefined) return [];
    const [name, hours] = programme;
    const until = calendarDate(random.pick(LAST_DAYS));
    return [[person, { kind: 'Kepemimpinan', name, hours, until }] as const];
  });
}
