import type { AgencyPlan, Retirement } from '../plan.js';
import { office } from '../structure/office.js';
import { SECRETARY_POST } from '../structure/secretariat.js';
import type { UnitSpec } from '../model.js';
import { BADAN, SATPOL } from './badan.js';
import { CAREERS } from './careers.js';
import { DINAS_ONE } from './dinas.js';
import { DINAS_TWO } from './dinas-more.js';
import { DISTRICTS } from './districts.js';
import { HEALTH_CENTRES, RSUD } from './health.js';
import { SCHOOLS } from './schools.js';
import { ITDA, SETDA, SETWAN } from './secretariats.js';
import { STAND_INS, VACANCIES } from './vacancies.js';

const ROOT: UnitSpec = {
  code: 'PEMKAB',
  name: 'Pemerintah Kabupaten Muara Sekawan',
  parent: null,
  kind: 'Kabupaten',
  affair: '',
  posts: [],
  duties: [],
  functional: [],
  executors: 0,
  functionalUnder: [],
  executorsUnder: '',
};

const ABOVE = { root: ROOT.code, secretary: SECRETARY_POST };
const OFFICES = [...DINAS_ONE, ...DINAS_TWO, SATPOL, ...BADAN].flatMap((data) => office(data, ABOVE));
const HEALTH = [RSUD, ...HEALTH_CENTRES];
const UNITS = [ROOT, ...SETDA, SETWAN, ITDA, ...OFFICES, ...HEALTH, ...SCHOOLS, ...DISTRICTS];

/** Whole years 2027 to 2031, after the months of 2026 that lie behind the reference date. */
const whole = (first: number, ...counts: readonly number[]): Retirement[] => [
  { year: 2026, count: first, months: [8, 12] },
  ...counts.map((count, index) => ({ year: 2027 + index, count, months: [1, 12] as const })),
];

const AGES: AgencyPlan['ages'] = {
  jpt: {
    youngest: 46,
    oldest: 59,
    median: [55, 55],
    retirementAge: 60,
    retirements: [
      { year: 2026, count: 2, months: [8, 12] },
      // Younger than 59 on the reference date: only the two above are past 58.
      { year: 2027, count: 3, months: [8, 12] },
      // Later than 24 months after the reference date: no target post yet.
      { year: 2028, count: 3, months: [8, 12] },
      { year: 2029, count: 4, months: [1, 12] },
      { year: 2030, count: 4, months: [1, 12] },
      { year: 2031, count: 4, months: [1, 12] },
    ],
  },
  administrator: {
    youngest: 39,
    oldest: 57,
    median: [49, 50],
    retirementAge: 58,
    retirements: [
      { year: 2026, count: 3, months: [8, 12] },
      { year: 2027, count: 6, months: [1, 12] },
      // The four aged 55y6m to 56y on the reference date were born from July to November 1970.
      { year: 2028, count: 2, months: [1, 7] },
      { year: 2028, count: 4, months: [8, 12] },
      { year: 2029, count: 7, months: [2, 12] },
      { year: 2030, count: 8, months: [1, 12] },
      { year: 2031, count: 8, months: [1, 12] },
    ],
  },
  pengawas: {
    youngest: 33,
    oldest: 57,
    median: [46, 46],
    retirementAge: 58,
    retirements: whole(3, 7, 8, 8, 9, 10),
  },
  guru: {
    youngest: 29,
    oldest: 59,
    median: [48, 48],
    retirementAge: 60,
    retirements: whole(4, 8, 7, 8, 8, 8),
  },
  kesehatan: {
    youngest: 26,
    oldest: 57,
    median: [41, 41],
    retirementAge: 58,
    retirements: whole(1, 2, 2, 3, 3, 4),
  },
  jfLain: {
    youngest: 26,
    oldest: 57,
    median: [43, 43],
    retirementAge: 58,
    retirements: whole(2, 4, 4, 4, 5, 5),
  },
  pelaksana: {
    youngest: 23,
    oldest: 57,
    median: [42, 42],
    retirementAge: 58,
    retirements: whole(2, 5, 6, 6, 7, 7),
  },
  pppk: { youngest: 24, oldest: 57, median: [36, 36], retirementAge: 58, retirements: [] },
};

/** Kabupaten Muara Sekawan, 1,500 people (docs/domain/09). */
export const MUARA_SEKAWAN: AgencyPlan = {
  agency: {
    code: 'muara-sekawan',
    name: 'Pemerintah Kabupaten Muara Sekawan',
    kind: 'regency',
    timeZone: 'Asia/Makassar',
  },
  seed: 'muara-sekawan-2026',
  mailDomain: 'muarasekawan.example',
  units: UNITS,
  vacancies: VACANCIES,
  marks: {
    critical: [
      SECRETARY_POST,
      ...['ITDA', 'BKPSDM', 'BAPPERIDA', 'BPKAD', 'BAPENDA'].map((unit) => `${unit}.KEPALA`),
      ...['DISDIKBUD', 'DINKES', 'DPUPR', 'DISDUKCAPIL', 'RSUD'].map((unit) => `${unit}.KEPALA`),
    ],
    targetUntil: '2028-06-30',
  },
  executors: {
    cpns: [
      ['S1', 16],
      ['D-III', 8],
    ],
    pppk: [
      ['S1', 5],
      ['D-III', 14],
      ['SLTA', 26],
    ],
  },
  women: { jpt: 4, administrator: 36, pengawas: 99, guru: 224, kesehatan: 175, jfLain: 103, pelaksana: 123 },
  ages: AGES,
  careers: CAREERS,
  oddities: {
    highRanked: 6,
    oneWordNames: 18,
    sameNamePairs: 9,
    titlesInName: 12,
    differingNips: 5,
    lateAppointments: 8,
    studyLeave: 11,
    unpaidLeave: 4,
    suspended: 3,
    appeal: 3,
  },
  waiting: [
    ['DISNAKERTRANS', 'Mediator Hubungan Industrial Ahli Muda'],
    ['BAPENDA', 'Analis Keuangan Pusat dan Daerah Ahli Muda'],
  ],
  standIns: STAND_INS,
};
