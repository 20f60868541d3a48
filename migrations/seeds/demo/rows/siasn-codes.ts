import type { CalendarDate } from '#libs/domain/calendar';
import { parsePppkGrade, parseRank, pppkGradeStep } from '#libs/domain/rank';
import { kindOfLevel } from '#libs/domain/position-level';
import type { EducationLevel } from '../model.js';
import type { DemoPerson } from '../people.js';
import { dateCell } from './cells.js';

const ECHELON_IDS: Readonly<Record<string, string>> = {
  'II.a': '21',
  'II.b': '22',
  'III.a': '31',
  'III.b': '32',
  'IV.a': '41',
  'IV.b': '42',
};
const KINDS = {
  structural: ['1', 'Jabatan Struktural'],
  functional: ['2', 'Jabatan Fungsional Tertentu'],
  executor: ['4', 'Jabatan Fungsional Umum'],
} as const;

/** SIASN's number of a golongan: III/d is 34, the PPPK grade IX is 09. */
function rankId(text: string): string {
  const rank = parseRank(text);
  if (rank !== null) {
    const [roman = '', letter = ''] = rank.split('/');
    return `${['I', 'II', 'III', 'IV'].indexOf(roman) + 1}${'abcde'.indexOf(letter) + 1}`;
  }
  const grade = parsePppkGrade(text);
  return grade === null ? '' : String(pppkGradeStep(grade)).padStart(2, '0');
}

export function rankCells({ rank, service }: DemoPerson): Record<string, string> {
  return {
    'GOL AWAL ID': rankId(rank.first),
    'GOL AWAL NAMA': rank.first,
    'GOL AKHIR ID': rankId(rank.now),
    'GOL AKHIR NAMA': rank.now,
    'TMT GOLONGAN': dateCell(service.rankSince),
    'MK TAHUN': String(service.years),
    'MK BULAN': String(service.months),
  };
}

/** Blank for those who wait for a post. */
export function positionCells({ seat }: DemoPerson, since: CalendarDate | null): Record<string, string> {
  if (since === null) return {};
  const { post } = seat;
  const [id, name] = KINDS[kindOfLevel(post.level)];
  return {
    'JENIS JABATAN ID': id,
    'JENIS JABATAN NAMA': name,
    'JABATAN ID': post.siasnId,
    'JABATAN NAMA': post.name,
    'TMT JABATAN': dateCell(since),
    'ESELON ID': ECHELON_IDS[post.echelon ?? ''] ?? '',
    'ESELON NAMA': post.echelon ?? '',
  };
}

/** Age at the end of the highest school: of those who studied on beside their work, some years later. */
const AGE_AT_END: Readonly<Record<EducationLevel, number>> = {
  SD: 13,
  SLTP: 16,
  SLTA: 19,
  'D-III': 22,
  'D-IV': 22,
  S1: 23,
  S2: 34,
  S3: 42,
};
const GENERAL_NAMES: Partial<Readonly<Record<EducationLevel, string>>> = {
  SD: 'Sekolah Dasar',
  SLTP: 'Sekolah Menengah Pertama',
  SLTA: 'Sekolah Menengah Atas',
};
/** Invented schools. */
const SCHOOLS = ['Universitas Sekawan Raya', 'Universitas Bandar Selaras', 'Institut Rantau Damar'] as const;
const COLLEGES = ['Politeknik Muara Sekawan', 'Politeknik Kesehatan Teluk Sekawan'] as const;
const INSTITUTE = 'Institut Pemerintahan Nusantara';
const REFERENCE_YEAR = 2025;

export interface Graduation {
  readonly program: string;
  readonly year: number;
  readonly school: string;
}

export function graduation(person: DemoPerson): Graduation {
  const { level, studies, birthDate, nip } = person;
  const born = Number(birthDate.slice(0, 4));
  const turn = Number(nip.slice(17)) + Number(birthDate.slice(8));
  const late = level === 'S2' || level === 'S3' ? turn % 6 : turn % 2;
  const year = Math.min(born + AGE_AT_END[level] + late, REFERENCE_YEAR);
  const course = level === 'S2' || level === 'S3' ? studies.master : (studies.bachelor ?? studies.diploma);
  if (course === null)
    return { program: GENERAL_NAMES[level] ?? '', year, school: 'SMA Negeri Teluk Sekawan' };
  return { program: `${level} ${course.name}`, year, school: schoolOf(person, turn) };
}

function schoolOf({ level, studies }: DemoPerson, turn: number): string {
  if (level === 'D-IV' && studies.bachelor?.applied === true) return INSTITUTE;
  const schools = level === 'D-III' ? COLLEGES : SCHOOLS;
  return schools[turn % schools.length] ?? SCHOOLS[0];
}
