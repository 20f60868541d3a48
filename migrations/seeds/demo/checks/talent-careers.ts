import {
  addDays,
  calendarDate,
  type CalendarDate,
  completedMonths,
  earlierOf,
  laterOf,
} from '#libs/domain/calendar';
import {
  parsePositionLevel,
  type PositionLevel,
  positionGroup,
  POSITION_GROUPS,
} from '#libs/domain/position-level';
import { REFERENCE_DATE } from '../ages.js';
import type { DemoPerson } from '../people.js';
import { REGENCY } from './regency.js';
import { byNip, cell, isoOf } from './talent.js';

interface Held {
  readonly kind: string;
  readonly level: PositionLevel | null;
  readonly since: CalendarDate;
  readonly until: CalendarDate;
  /** Agency and perangkat daerah. */
  readonly agency: string;
  readonly office: string;
}

const HISTORY = byNip('positionHistory');
const POSTS = new Map(REGENCY.posts.map((post) => [post.code, post]));
const UNITS = new Map(REGENCY.units.map((unit) => [unit.code, unit.name]));
const AGENCY = REGENCY.plan.agency.name;
const ACTING = ['pltHigher', 'pltEqual', 'plhHigher', 'plhEqual'] as const;

/** Everything held up to the reference date, from the post map and from the sheet. */
function heldBy(person: DemoPerson): Held[] {
  const mapped = REGENCY.holdings
    .filter((each) => each.person === person.seat.index)
    .map(({ kind, post, since, until }): Held => {
      const unit = POSTS.get(post)?.unit ?? '';
      const office = UNITS.get(REGENCY.officeOf(unit)) ?? '';
      const level = POSTS.get(post)?.level ?? null;
      return { kind, level, since, until: until ?? REFERENCE_DATE, agency: AGENCY, office };
    });
  const told = (HISTORY.get(person.nip) ?? []).map((row): Held => ({
    kind: cell(row, 'STATUS'),
    level: parsePositionLevel(cell(row, 'JENJANG')),
    since: calendarDate(isoOf(cell(row, 'TMT'))),
    until: calendarDate(isoOf(cell(row, 'SAMPAI'))),
    agency: cell(row, 'INSTANSI'),
    office: cell(row, 'UNOR'),
  }));
  return [...mapped, ...told].filter(({ since }) => since <= REFERENCE_DATE);
}

/** Completed months of each unbroken span in the present jenjang, summed. */
export function tenureMonthsOf(person: DemoPerson): number {
  const spans: { since: CalendarDate; until: CalendarDate }[] = [];
  const own = heldBy(person).filter(
    ({ kind, level }) => kind === 'definitif' && level === person.seat.post.level,
  );
  for (const held of own.sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const until = earlierOf(held.until, REFERENCE_DATE);
    const last = spans.at(-1);
    if (last !== undefined && held.since <= addDays(last.until, 1)) last.until = laterOf(last.until, until);
    else spans.push({ since: held.since, until });
  }
  return spans.reduce((months, { since, until }) => months + completedMonths(since, addDays(until, 1)), 0);
}

export function varietyOf(person: DemoPerson): 'crossAgency' | 'crossUnit' | 'oneUnit' {
  const held = heldBy(person).filter(({ kind }) => kind === 'definitif');
  if (held.some(({ agency }) => agency !== AGENCY)) return 'crossAgency';
  return new Set(held.map(({ office }) => office)).size > 1 ? 'crossUnit' : 'oneUnit';
}

/** The highest acting post against the jenjang held when it began. */
export function actingOf(person: DemoPerson): string {
  const held = heldBy(person);
  const codes = held
    .filter(({ kind }) => kind === 'Plt' || kind === 'Plh')
    .map(({ kind, level, since }) => {
      const own = held.find(
        (each) => each.kind === 'definitif' && each.since <= since && each.until >= since,
      );
      const above = placeOf(own?.level ?? null) - placeOf(level);
      if (own === undefined || above < 0) return 'none';
      return `${kind.toLowerCase()}${above > 0 ? 'Higher' : 'Equal'}`;
    });
  return ACTING.find((code) => codes.includes(code)) ?? 'none';
}

function placeOf(level: PositionLevel | null): number {
  return level === null ? POSITION_GROUPS.length : POSITION_GROUPS.indexOf(positionGroup(level));
}
