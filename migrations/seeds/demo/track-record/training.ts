import { addDays, calendarDate, type CalendarDate, fromDayNumber, toDayNumber } from '#libs/domain/calendar';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { dateCell, rowOf } from '../rows/cells.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import type { TalentClass } from '../talent/classes.js';
import { type Shares, spreadByClass } from '../talent/spread.js';
import { type Training, leadershipTrainings } from './leadership.js';

export const TRAINING_HEADERS = ['NIP', 'JENIS', 'NAMA', 'JP', 'MULAI', 'SELESAI', 'NO SERTIFIKAT'];

/** JP of a year as the bands of 03 (preset A) cut them: 20 and more, 10, 5, 1, none. */
type Band = 'full' | 'half' | 'some' | 'few' | 'none';

/** Per cent of a class (docs/domain/09, section 6, for the first and the last). */
const BANDS: Readonly<Record<TalentClass, Shares<Band>>> = {
  jpt: bands(60, 30, 6, 2, 2),
  administrator: bands(48, 28, 10, 6, 8),
  pengawas: bands(38, 18, 13, 16, 15),
  jf: bands(44, 22, 13, 9, 12),
  other: bands(24, 24, 16, 12, 24),
};
/** JP of the trainings of one year that make a band. */
const HOURS: Readonly<Record<Band, readonly (readonly number[])[]>> = {
  full: [[20], [24], [32], [40], [12, 10], [16, 8], [24, 6], [10, 8, 4]],
  half: [[10], [12], [16], [8, 4], [6, 6]],
  some: [[5], [6], [8], [3, 3]],
  few: [[2], [3], [4]],
  none: [],
};
const YEARS = [2024, 2025] as const;
const HOURS_A_DAY = 8;
const BLUR = 230;
const TOPICS = [
  ['Teknis', 'Pengadaan Barang/Jasa Pemerintah Tingkat Dasar'],
  ['Teknis', 'Penyusunan Dokumen Perencanaan Daerah'],
  ['Teknis', 'Pengelolaan Keuangan Daerah'],
  ['Teknis', 'Manajemen Risiko Sektor Publik'],
  ['Teknis', 'Sistem Pemerintahan Berbasis Elektronik'],
  ['Teknis', 'Pelayanan Publik Prima'],
  ['Teknis', 'Penyusunan Sasaran Kinerja Pegawai'],
  ['Teknis', 'Pengelolaan Arsip Dinamis'],
  ['Fungsional', 'Penguatan Jabatan Fungsional'],
  ['Sosial Kultural', 'Literasi Digital dan Etika ASN'],
  ['Sosial Kultural', 'Wawasan Kebangsaan'],
  ['Seminar', 'Reformasi Birokrasi Tematik'],
  ['Seminar', 'Inovasi Pelayanan Publik Daerah'],
] as const;

/** Trainings of two full years and the leadership trainings of the managers. */
export function trainingRows(basis: TalentBasis): string[][] {
  const yearly = YEARS.flatMap((year) => yearlyTrainings(basis, year, randomFor(basis, `trainings-${year}`)));
  return [...leadershipTrainings(basis), ...yearly].map(([person, training], index) =>
    row(person, training, index),
  );
}

function yearlyTrainings(
  basis: TalentBasis,
  year: number,
  random: Random,
): (readonly [DemoPerson, Training])[] {
  const { people } = basis.agency;
  const present = people.filter(({ service }) => service.cpnsSince <= `${year}-01-01`);
  const ranking = byTrait(basis, 'potential', { blur: BLUR, random });
  const found = spreadByClass(present, BANDS, ranking);
  return present.flatMap((person) => {
    const band = found.get(person) ?? 'none';
    if (band === 'none') return [];
    const topics = random.shuffle(TOPICS);
    return random.pick(HOURS[band]).map((hours, index) => {
      const [kind, name] = topics[index] ?? TOPICS[0];
      return [person, { kind, name, hours, until: someDay(year, random) }] as const;
    });
  });
}

/** A day from February to the middle of December. */
function someDay(year: number, random: Random): CalendarDate {
  return fromDayNumber(toDayNumber(calendarDate(`${year}-02-10`)) + random.int(0, 300));
}

function row(person: DemoPerson, { kind, name, hours, until }: Training, index: number): string[] {
  const days = Math.ceil(hours / HOURS_A_DAY);
  return rowOf(TRAINING_HEADERS, {
    NIP: person.nip,
    JENIS: kind,
    NAMA: name,
    JP: String(hours),
    MULAI: dateCell(addDays(until, 1 - days)),
    SELESAI: dateCell(until),
    'NO SERTIFIKAT': `${String(index + 1).padStart(5, '0')}/SERT/${until.slice(0, 4)}`,
  });
}

function bands(full: number, half: number, some: number, few: number, none: number): Shares<Band> {
  return [
    ['full', full],
    ['half', half],
    ['some', some],
    ['few', few],
    ['none', none],
  ];
}
