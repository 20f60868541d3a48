import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { employmentTypeWord } from '#libs/domain/employment-type';
import { officialStatusName } from '#libs/domain/legal-status';
import type { DemoUnit, EducationLevel, Employment } from '../model.js';
import type { DemoPerson } from '../people.js';
import type { Status } from '../statuses.js';
import { dateCell, rowOf } from './cells.js';
import type { Contact } from './contacts.js';
import { EMPLOYEE_HEADERS } from './headers.js';
import { graduation, positionCells, rankCells } from './siasn-codes.js';

/** Everything one row of format 1 is written from. */
export interface EmployeeFacts {
  readonly person: DemoPerson;
  /** TMT jabatan; null for those without a post. */
  readonly positionSince: CalendarDate | null;
  readonly unit: DemoUnit;
  /** The perangkat daerah of the unit. */
  readonly office: DemoUnit;
  readonly agency: { readonly id: string; readonly name: string };
  readonly contact: Contact;
}

const STATUS_IDS: Readonly<Record<Status, string>> = {
  active: '1',
  pppkActive: '71',
  studyLeave: '3',
  unpaidLeave: '2',
  preRetirement: '20',
  suspended: '4',
  appeal: '9',
  awaitingPlacement: '',
};
const EMPLOYMENT = { PNS: 'pns', CPNS: 'cpns', PPPK: 'pppk' } as const satisfies Readonly<
  Record<Employment, string>
>;
const EMPLOYMENT_IDS: Readonly<Record<Employment, string>> = { PNS: '12', CPNS: '12', PPPK: '71' };
const EDUCATION: Readonly<Record<EducationLevel, readonly [id: string, name: string]>> = {
  SD: ['05', 'SD'],
  SLTP: ['10', 'SLTP'],
  SLTA: ['15', 'SLTA'],
  'D-III': ['30', 'D-III'],
  'D-IV': ['35', 'D-IV'],
  S1: ['40', 'S1'],
  S2: ['45', 'S2'],
  S3: ['50', 'S3'],
};

/**
 * Format 1 in SIASN's column order. Religion, marital status, NIK, NPWP, BPJS and address stay blank: Kader
 * takes none of them.
 */
export function employeeRow(facts: EmployeeFacts): string[] {
  const { person, contact } = facts;
  return rowOf(EMPLOYEE_HEADERS, {
    'PNS ID': contact.siasnId,
    'NIP BARU': person.nip,
    ...nameCells(person),
    'TEMPAT LAHIR NAMA': contact.birthPlace,
    'TANGGAL LAHIR': dateCell(person.birthDate),
    'JENIS KELAMIN': person.sex === 'male' ? 'M' : 'F',
    'NOMOR HP': contact.phone,
    EMAIL: contact.email,
    'EMAIL GOV': contact.email,
    'JENIS PEGAWAI ID': EMPLOYMENT_IDS[person.seat.employment],
    'JENIS PEGAWAI NAMA': employmentTypeWord(EMPLOYMENT[person.seat.employment]),
    'KEDUDUKAN HUKUM ID': STATUS_IDS[person.status],
    'KEDUDUKAN HUKUM NAMA': officialStatusName(person.status),
    'STATUS CPNS PNS': person.seat.employment === 'CPNS' ? 'C' : 'P',
    ...serviceCells(person),
    ...rankCells(person),
    ...positionCells(person, facts.positionSince),
    ...educationCells(person),
    ...placeCells(facts),
  });
}

function nameCells({ name, titles, titlesInName }: DemoPerson): Record<string, string> {
  const front = titles.front.join(' ');
  const back = titles.back.join(', ');
  if (titlesInName) return { NAMA: [[front, name].filter((part) => part !== '').join(' '), back].join(', ') };
  return { NAMA: name, 'GELAR DEPAN': front, 'GELAR BELAKANG': back };
}

function serviceCells({ service }: DemoPerson): Record<string, string> {
  const { cpnsSince, pnsSince } = service;
  return {
    'NOMOR SK CPNS': `813/${cpnsSince.slice(5, 7)}/${cpnsSince.slice(0, 4)}`,
    'TANGGAL SK CPNS': dateCell(addDays(cpnsSince, -14)),
    'TMT CPNS': dateCell(cpnsSince),
    'NOMOR SK PNS': pnsSince === null ? '' : `821.1/${pnsSince.slice(5, 7)}/${pnsSince.slice(0, 4)}`,
    'TANGGAL SK PNS': pnsSince === null ? '' : dateCell(addDays(pnsSince, -14)),
    'TMT PNS': dateCell(pnsSince),
  };
}

function educationCells(person: DemoPerson): Record<string, string> {
  const [id, name] = EDUCATION[person.level];
  const { program, year, school } = graduation(person);
  return {
    'TINGKAT PENDIDIKAN ID': id,
    'TINGKAT PENDIDIKAN NAMA': name,
    'PENDIDIKAN NAMA': program,
    'TAHUN LULUS': String(year),
    'NAMA SEKOLAH': school,
  };
}

function placeCells({ unit, office, agency }: EmployeeFacts): Record<string, string> {
  return {
    'UNOR ID': unit.code,
    'UNOR NAMA': unit.name,
    'INSTANSI INDUK ID': agency.id,
    'INSTANSI INDUK NAMA': agency.name,
    'INSTANSI KERJA ID': agency.id,
    'INSTANSI KERJA NAMA': agency.name,
    'SATUAN KERJA INDUK ID': office.siasnId,
    'SATUAN KERJA INDUK NAMA': office.name,
    'SATUAN KERJA KERJA ID': office.siasnId,
    'SATUAN KERJA KERJA NAMA': office.name,
  };
}
