import { addDays, addMonths, calendarDate, type CalendarDate } from '#libs/domain/calendar';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { dateCell, rowOf, yesNo } from '../rows/cells.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';

export const DISCIPLINE_HEADERS = [
  'NIP',
  'TINGKAT',
  'JENIS',
  'NO SK',
  'TANGGAL SK',
  'TMT',
  'SAMPAI',
  'BANDING',
];

interface Punishment {
  readonly level: 'ringan' | 'sedang' | 'berat';
  readonly kind: string;
  readonly decided: CalendarDate;
  /** Null: nothing to serve. */
  readonly months: number | null;
  readonly appealed: boolean;
}

/** docs/domain/09, section 6: 27 light, 9 medium of which 3 are being served, 3 severe of which one is appealed. */
const LIGHT = 27;
const MEDIUM_PAST = 6;
const SEVERE_PAST = 2;
const LIGHT_KINDS = ['Teguran lisan', 'Teguran tertulis', 'Pernyataan tidak puas secara tertulis'] as const;
/** Percentage and months of PP 94/2021, for medium punishments. */
const CUTS = [6, 9, 12] as const;
const SERVED_SINCE = ['2026-01-05', '2026-02-02', '2026-04-01'] as const;
const SERVED_MONTHS = 12;
const DEMOTION = 'Penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan';
const DISMISSAL = 'Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS';
const APPEALED_ON = '2026-05-04';
const BLUR = 40;

/** Punishments of PNS below JPT; people who rank low have more of them. */
export function disciplineRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'disciplines');
  const { people } = basis.agency;
  const appellant = people.find(({ status, seat }) => status === 'appeal' && seat.group === 'pengawas');
  if (appellant === undefined) throw new Error('demo: nobody appeals');
  const ranking = byTrait(basis, 'performance', { blur: BLUR, random });
  const punishable = people.filter(
    ({ seat, status, service }) =>
      seat.employment === 'PNS' &&
      seat.group !== 'jpt' &&
      status === 'active' &&
      service.cpnsSince < '2014-01-01',
  );
  const lowest = random.order(punishable, (person) => -ranking.key(person), BLUR);
  const punishments = random.shuffle(allPunishments(random));
  return [
    ...punishments.map((each, index) => row(lowest[index], each, random)),
    row(appellant, severe(DISMISSAL, APPEALED_ON, true), random),
  ];
}

function allPunishments(random: Random): Punishment[] {
  const day = (from: number, to: number): string =>
    `${random.int(from, to)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(2, 26)).padStart(2, '0')}`;
  return [
    ...Array.from({ length: LIGHT }, () => light(random.pick(LIGHT_KINDS), day(2016, 2025))),
    ...Array.from({ length: MEDIUM_PAST }, () => medium(day(2016, 2023), random.pick(CUTS))),
    ...SERVED_SINCE.map((decided) => medium(decided, SERVED_MONTHS)),
    ...Array.from({ length: SEVERE_PAST }, () => severe(DEMOTION, day(2015, 2020), false)),
  ];
}

function light(kind: string, decided: string): Punishment {
  return { level: 'ringan', kind, decided: calendarDate(decided), months: null, appealed: false };
}

function medium(decided: string, months: number): Punishment {
  const kind = `Pemotongan tunjangan kinerja 25% selama ${months} bulan`;
  return { level: 'sedang', kind, decided: calendarDate(decided), months, appealed: false };
}

function severe(kind: string, decided: string, appealed: boolean): Punishment {
  return { level: 'berat', kind, decided: calendarDate(decided), months: appealed ? null : 12, appealed };
}

/** In force on the fifteenth working day, or so; an appealed one is not served yet. */
function row(person: DemoPerson | undefined, punishment: Punishment, random: Random): string[] {
  if (person === undefined) throw new Error('demo: more punishments than people');
  const { decided, months } = punishment;
  const since = addDays(decided, 15);
  const until = months === null ? null : addDays(addMonths(since, months), -1);
  return rowOf(DISCIPLINE_HEADERS, {
    NIP: person.nip,
    TINGKAT: punishment.level,
    JENIS: punishment.kind,
    'NO SK': `800.1.6.2/${random.int(10, 400)}/BKPSDM/${decided.slice(0, 4)}`,
    'TANGGAL SK': dateCell(decided),
    TMT: dateCell(since),
    SAMPAI: dateCell(until),
    BANDING: yesNo(punishment.appealed).toLowerCase(),
  });
}
