import { calendarDate, type CalendarDate, completedYears } from '#libs/domain/calendar';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { dateCell, rowOf } from '../rows/cells.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import type { TalentClass } from '../talent/classes.js';
import { someOf } from '../talent/spread.js';

export const AWARD_HEADERS = ['NIP', 'NAMA', 'TINGKAT', 'TANGGAL'];

export interface Award {
  readonly name: string;
  readonly level: 'nasional' | 'lintas instansi' | 'internal';
  readonly on: CalendarDate;
}

/** Satyalancana Karya Satya within five years, in per cent of a class (docs/domain/09, section 6). */
const MEDALS: Readonly<Record<TalentClass, number>> = {
  jpt: 40,
  administrator: 34,
  pengawas: 31,
  jf: 28,
  other: 20,
};
/** Awards of the regency. */
const LOCAL: Readonly<Record<TalentClass, number>> = {
  jpt: 12,
  administrator: 11,
  pengawas: 9,
  jf: 9,
  other: 8,
};
/** Medals received before, which no longer count. */
const EARLIER: Readonly<Record<TalentClass, number>> = {
  jpt: 55,
  administrator: 40,
  pengawas: 22,
  jf: 20,
  other: 8,
};
const NATIONAL_PEOPLE = 2;
const BLUR = 75;
/** The regency's own go to the best of the year rather than by years of service. */
const LOCAL_BLUR = 25;
const INDEPENDENCE_DAYS = ['2022', '2023', '2024', '2025'].map((year) => `${year}-08-17`);
const EARLIER_DAYS = ['2012', '2015', '2017', '2019', '2020'].map((year) => `${year}-08-17`);
const LOCAL_DAYS = ['2022-03-14', '2023-03-14', '2024-03-14', '2025-03-14', '2026-03-16'];
const LOCAL_NAMES = [
  'Pegawai Berprestasi Kabupaten Muara Sekawan',
  'Penghargaan Inovasi Pelayanan Kabupaten',
  'Pegawai Teladan Perangkat Daerah',
] as const;
/** Years of service a medal asks for, longest first. */
const GRADES = [
  [30, 'XXX'],
  [20, 'XX'],
  [10, 'X'],
] as const;

type Awarded = readonly [DemoPerson, Award];

/** Awards of PNS: better rated people have more of them. */
export function awardRows(basis: TalentBasis): string[][] {
  return awardsOf(basis).map(([person, award]) =>
    rowOf(AWARD_HEADERS, {
      NIP: person.nip,
      NAMA: award.name,
      TINGKAT: award.level,
      TANGGAL: dateCell(award.on),
    }),
  );
}

function awardsOf(basis: TalentBasis): Awarded[] {
  const random = randomFor(basis, 'awards');
  const servants = basis.agency.people.filter(({ seat }) => seat.employment === 'PNS');
  const ranking = byTrait(basis, 'performance', { blur: BLUR, random });
  const local = someOf(servants, LOCAL, { ...ranking, blur: LOCAL_BLUR });
  const national = random
    .order([...local], ranking.key, BLUR)
    .slice(0, NATIONAL_PEOPLE)
    .map((person): Awarded => [
      person,
      { name: 'ASN Inspiratif Tingkat Nasional', level: 'nasional', on: calendarDate('2025-10-28') },
    ]);
  const locals = [...local].map((person): Awarded => [
    person,
    { name: random.pick(LOCAL_NAMES), level: 'internal', on: calendarDate(random.pick(LOCAL_DAYS)) },
  ]);
  return [
    ...medals(servants.filter(hasServed), MEDALS, INDEPENDENCE_DAYS, basis, random),
    ...medals(servants, EARLIER, EARLIER_DAYS, basis, random),
    ...locals,
    ...national,
  ];
}

function medals(
  people: readonly DemoPerson[],
  percent: Readonly<Record<TalentClass, number>>,
  days: readonly string[],
  basis: TalentBasis,
  random: Random,
): Awarded[] {
  const chosen = someOf(people, percent, byTrait(basis, 'performance', { blur: BLUR, random }));
  return [...chosen].flatMap((person): Awarded[] => {
    const fits = days.map(calendarDate).filter((day) => gradeOn(person, day) !== null);
    if (fits.length === 0) return [];
    const on = random.pick(fits);
    const name = `Satyalancana Karya Satya ${gradeOn(person, on) ?? ''} Tahun`;
    return [[person, { name, level: 'nasional', on }]];
  });
}

function hasServed(person: DemoPerson): boolean {
  return gradeOn(person, calendarDate('2025-08-17')) !== null;
}

function gradeOn({ service }: DemoPerson, day: CalendarDate): string | null {
  if (service.cpnsSince > day) return null;
  const years = completedYears(service.cpnsSince, day);
  return GRADES.find(([least]) => years >= least)?.[1] ?? null;
}
