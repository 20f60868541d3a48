import { addDays, calendarDate, type CalendarDate } from '#libs/domain/calendar';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { dateCell, rowOf } from '../rows/cells.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import type { TalentClass } from '../talent/classes.js';
import { SILENT_OFFICES, SILENT_PEOPLE } from '../talent/pool.js';
import { type Shares, spreadByClass } from '../talent/spread.js';

export const ASSIGNMENT_HEADERS = ['NIP', 'TIM', 'LINGKUP', 'PERAN', 'MULAI', 'SELESAI', 'NO SK'];

/** The highest task of a person in 2024 and 2025. */
type Task = 'chair' | 'crossMember' | 'member' | 'none';

/** Per cent of a class (docs/domain/09, section 6: members 40, chairs 10 to 45). */
const TASKS: Readonly<Record<TalentClass, Shares<Task>>> = {
  jpt: tasks(45, 7, 40, 8),
  administrator: tasks(22, 5, 47, 26),
  pengawas: tasks(10, 3, 41, 46),
  jf: tasks(12, 4, 42, 42),
  other: tasks(0, 1, 9, 90),
};
const BLUR = 75;
/** Chairs who also sit in another team, in a hundred. */
const SECOND_SHARE = 35;
/** People whose only assignment lacks its decree: it does not count. */
const WITHOUT_DECREE = 3;
const INTERNAL = [
  'Tim Percepatan Penurunan Stunting',
  'Tim Reformasi Birokrasi',
  'Tim Pengendalian Inflasi Daerah',
  'Tim Sistem Akuntabilitas Kinerja',
  'Tim Satu Data Muara Sekawan',
  'Tim Penyusun Rencana Kerja',
  'Tim Penanganan Pengaduan',
  'Tim Pembangunan Zona Integritas',
  'Tim Penataan Aset Daerah',
] as const;
const CROSS = [
  'Tim Koordinasi Penataan Wilayah Provinsi',
  'Tim Terpadu Penanganan Bencana Provinsi',
] as const;
const PERIODS = [
  ['2024-01-15', '2024-12-31'],
  ['2024-07-01', '2025-06-30'],
  ['2025-01-13', '2025-12-31'],
  ['2025-02-03', '2025-12-31'],
  ['2025-03-03', null],
] as const;

/** Assignments of PNS; in the two offices without a statement so many people have none. */
export function assignmentRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'assignments');
  const servants = basis.agency.people.filter(({ seat }) => seat.employment === 'PNS');
  const ranking = byTrait(basis, 'performance', { blur: BLUR, random });
  const found = spreadByClass(servants, TASKS, ranking);
  for (const [person, task] of silentTasks(basis, random)) found.set(person, task);
  const idle = random.shuffle(basis.pool.members.filter((person) => found.get(person) === 'none'));
  const isSilent = (person: DemoPerson): boolean =>
    SILENT_OFFICES.some((each) => each === officeOf(basis, person));
  const undecreed = idle.filter((person) => !isSilent(person)).slice(0, WITHOUT_DECREE);
  return [
    ...servants.flatMap((person) => rowsOf(person, found.get(person) ?? 'none', random)),
    ...undecreed.map((person) => row(person, { role: 'anggota', cross: false, decree: false }, random)),
  ];
}

/** Exactly some of those who lack nothing else have no row; everyone else of the office has one. */
function silentTasks(basis: TalentBasis, random: Random): (readonly [DemoPerson, Task])[] {
  const { members, unassessed, unrated } = basis.pool;
  return SILENT_OFFICES.flatMap((office) => {
    const staff = members.filter((person) => officeOf(basis, person) === office);
    const complete = staff.filter(
      (person) => !unassessed.has(person) && !unrated.has(person) && !person.seat.waiting,
    );
    const idle = new Set(random.shuffle(complete).slice(0, SILENT_PEOPLE));
    return staff.map((person) => [person, idle.has(person) ? 'none' : 'member'] as const);
  });
}

function officeOf({ agency }: TalentBasis, person: DemoPerson): string {
  return agency.officeOf(person.seat.unit);
}

interface Duty {
  readonly role: 'ketua' | 'anggota';
  readonly cross: boolean;
  readonly decree: boolean;
}

function rowsOf(person: DemoPerson, task: Task, random: Random): string[][] {
  if (task === 'none') return [];
  const main = row(
    person,
    { role: task === 'chair' ? 'ketua' : 'anggota', cross: task === 'crossMember', decree: true },
    random,
  );
  if (task !== 'chair' || !random.percent(SECOND_SHARE)) return [main];
  return [main, row(person, { role: 'anggota', cross: false, decree: true }, random)];
}

function row(person: DemoPerson, { role, cross, decree }: Duty, random: Random): string[] {
  const [from, to] = random.pick(PERIODS);
  const since = calendarDate(from);
  return rowOf(ASSIGNMENT_HEADERS, {
    NIP: person.nip,
    TIM: random.pick(cross ? CROSS : INTERNAL),
    LINGKUP: cross ? 'lintas instansi' : 'internal',
    PERAN: role,
    MULAI: dateCell(since),
    SELESAI: dateCell(to === null ? null : calendarDate(to)),
    'NO SK': decree ? decreeNumber(since, random) : '',
  });
}

function decreeNumber(since: CalendarDate, random: Random): string {
  const decided = addDays(since, -5);
  return `100.3.3.2/${random.int(11, 480)}/${decided.slice(0, 4)}`;
}

function tasks(chair: number, crossMember: number, member: number, none: number): Shares<Task> {
  return [
    ['chair', chair],
    ['crossMember', crossMember],
    ['member', member],
    ['none', none],
  ];
}
