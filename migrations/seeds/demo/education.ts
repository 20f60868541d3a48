import type { CalendarDate } from '#libs/domain/calendar';
import type { EducationLevel, PeopleClass, Seat } from './model.js';
import type { Random } from './prng.js';
import { listOf } from './shares.js';

type Shares = readonly (readonly [EducationLevel, number])[];

/** Domain text 09, section 3: highest education by class, for civil servants outside pelaksana posts. */
const SHARES = {
  jpt: [
    ['S3', 5],
    ['S2', 82],
    ['S1', 13],
  ],
  administrator: [
    ['S3', 1],
    ['S2', 50],
    ['S1', 49],
  ],
  pengawas: [
    ['SLTA', 4],
    ['D-III', 6],
    ['S2', 18],
    ['S1', 72],
  ],
  expert: [
    ['S3', 1],
    ['S2', 21],
    ['S1', 78],
  ],
  skilled: [
    ['SLTA', 15],
    ['D-III', 85],
  ],
} as const satisfies Readonly<Record<string, Shares>>;

const MANAGERIAL = ['jpt', 'administrator', 'pengawas'] as const satisfies readonly PeopleClass[];
/** Years by which the order of age is blurred: studies are not only a matter of age. */
const BLUR = 12;
/** Sekda: S2 by the specification. */
const SECRETARY_ECHELON = 'II.a';

/** Highest education of every seat. Lists that begin with the rarer levels go to the older people. */
export function educations(
  seats: readonly Seat[],
  births: ReadonlyMap<Seat, CalendarDate>,
  random: Random,
): Map<Seat, EducationLevel> {
  const levels = new Map<Seat, EducationLevel>();
  for (const seat of seats) if (seat.education !== null) levels.set(seat, seat.education);
  const share = (group: readonly Seat[], shares: Shares): void => {
    const list = listOf(group.length, shares);
    oldestFirst(group, births, random).forEach((seat, index) => levels.set(seat, list[index] ?? 'S1'));
  };
  const open = seats.filter((seat) => !levels.has(seat));
  for (const group of MANAGERIAL) {
    share(
      open.filter((seat) => seat.group === group && seat.post.echelon !== SECRETARY_ECHELON),
      SHARES[group],
    );
  }
  for (const seat of open.filter(({ post }) => post.echelon === SECRETARY_ECHELON)) levels.set(seat, 'S2');
  share(
    open.filter(({ post }) => post.level.startsWith('jfAhli')),
    SHARES.expert,
  );
  share(open.filter(isSkilled), SHARES.skilled);
  return levels;
}

function isSkilled({ post }: Seat): boolean {
  return post.level.startsWith('jf') && !post.level.startsWith('jfAhli');
}

function oldestFirst(
  seats: readonly Seat[],
  births: ReadonlyMap<Seat, CalendarDate>,
  random: Random,
): Seat[] {
  const year = (seat: Seat): number => Number((births.get(seat) ?? '').slice(0, 4));
  return random.order(seats, (seat) => -year(seat), BLUR);
}
