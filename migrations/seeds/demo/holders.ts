import { calendarDate, type CalendarDate, laterOf } from '#libs/domain/calendar';
import { pastActing, presentActing } from './acting.js';
import { History } from './history.js';
import type { DemoPost, DemoUnit, Holding } from './model.js';
import { Occupancy } from './occupancy.js';
import type { DemoPerson } from './people.js';
import type { AgencyPlan } from './plan.js';
import { Random } from './prng.js';
import type { Tenure } from './tenure.js';

const DUTY_DAYS = ['2022-07-01', '2023-07-03', '2024-01-08', '2025-12-01'].map(calendarDate);
/** The post of those who wait for another: from then until then. */
const LEFT = { since: calendarDate('2022-04-01'), until: calendarDate('2026-03-31') };

export interface HolderBasis {
  readonly plan: AgencyPlan;
  readonly posts: readonly DemoPost[];
  readonly people: readonly DemoPerson[];
  readonly tenure: Tenure;
  readonly officeOf: (unit: string) => string;
}

/** Format 3b: every holding, present and ended. Only Plt and Plh depend on `today`. */
export function holdingsOf(basis: HolderBasis, today: CalendarDate): Holding[] {
  const { plan, posts, people, tenure, officeOf } = basis;
  const random = new Random(`${plan.seed}:holders`);
  const byCode = new Map(posts.map((post) => [post.code, post]));
  const occupancy = new Occupancy(byCode);
  const present = people.map((person) => presentHolding(person, tenure));
  for (const holding of present) occupancy.add(holding);
  const history = new History({ posts, occupancy, tenure, officeOf, random: random.fork('history') }).build(
    people,
  );
  const duties = dutyHoldings(basis, random.fork('duties'));
  const acting = { plan, posts: byCode, people, occupancy, officeOf, random: random.fork('acting') };
  return [...present, ...history, ...duties, ...pastActing(acting), ...presentActing(acting, today)];
}

function presentHolding(person: DemoPerson, tenure: Tenure): Holding {
  const since = tenure.since.get(person);
  const dates = since === undefined ? LEFT : { since, until: null };
  return { person: person.seat.index, post: person.seat.post.code, kind: 'definitif', ...dates };
}

/** Kepala sekolah and Puskesmas, ketua tim kerja: the most senior JF of the unit who is at work. */
function dutyHoldings({ posts, people, tenure }: HolderBasis, random: Random): Holding[] {
  const taken = new Set<DemoPerson>();
  return posts
    .filter(({ additionalDuty }) => additionalDuty)
    .map((post): Holding => {
      const holder = dutyHolder(post, people, taken);
      taken.add(holder);
      const since = laterOf(random.pick(DUTY_DAYS), tenure.since.get(holder) ?? LEFT.since);
      return { person: holder.seat.index, post: post.code, kind: 'tugas tambahan', since, until: null };
    });
}

function dutyHolder(
  post: DemoPost,
  people: readonly DemoPerson[],
  taken: ReadonlySet<DemoPerson>,
): DemoPerson {
  const [holder] = people
    .filter((person) => person.seat.unit === post.unit && !taken.has(person) && fitsDuty(person, post))
    .sort((a, b) => standing(b) - standing(a) || (a.birthDate < b.birthDate ? -1 : 1));
  if (holder === undefined) throw new Error(`demo: nobody can have ${post.code} as tugas tambahan`);
  return holder;
}

/** A ketua tim kerja is a JF Ahli Muda outside teaching and health; heads are of the unit's own JF. */
function fitsDuty({ seat, status }: DemoPerson, { family }: DemoPost): boolean {
  if (seat.employment !== 'PNS' || status !== 'active') return false;
  if (family === 'Manajerial') return seat.group === 'jfLain' && seat.post.level === 'jfAhliMuda';
  return seat.group !== 'jfLain' && ['jfAhliMuda', 'jfAhliMadya'].includes(seat.post.level);
}

/** Kepala sekolah come from the highest level, doctors lead a Puskesmas before others. */
function standing({ seat }: DemoPerson): number {
  return (seat.post.level === 'jfAhliMadya' ? 2 : 0) + (seat.post.name.startsWith('Dokter') ? 1 : 0);
}

/** The perangkat daerah of a unit: its ancestor directly under the root. Parents come before children. */
export function officeFinder(units: readonly DemoUnit[]): (unit: string) => string {
  const root = units.find(({ parent }) => parent === null)?.code;
  const offices = new Map<string, string>();
  for (const { code, parent } of units) {
    const above = parent === null || parent === root ? code : (offices.get(parent) ?? parent);
    offices.set(code, above);
  }
  return (unit) => offices.get(unit) ?? unit;
}
