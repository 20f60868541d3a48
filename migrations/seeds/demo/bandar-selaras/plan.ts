import type { AgencyPlan, Retirement } from '../plan.js';
import { UNITS } from './units.js';

const in12Months = (year: number, count: number): Retirement => ({ year, count, months: [1, 12] });

const AGES: AgencyPlan['ages'] = {
  jpt: {
    youngest: 47,
    oldest: 58,
    median: [54, 54],
    retirementAge: 60,
    retirements: [in12Months(2028, 1), in12Months(2030, 2)],
  },
  administrator: {
    youngest: 40,
    oldest: 57,
    median: [49, 49],
    retirementAge: 58,
    retirements: [in12Months(2027, 1), in12Months(2029, 2), in12Months(2031, 2)],
  },
  pengawas: {
    youngest: 34,
    oldest: 57,
    median: [45, 46],
    retirementAge: 58,
    retirements: [in12Months(2027, 1), in12Months(2028, 2), in12Months(2030, 3)],
  },
  guru: {
    youngest: 30,
    oldest: 59,
    median: [47, 48],
    retirementAge: 60,
    retirements: [in12Months(2027, 2), in12Months(2029, 3)],
  },
  kesehatan: { youngest: 27, oldest: 52, median: [40, 41], retirementAge: 58, retirements: [] },
  jfLain: { youngest: 28, oldest: 52, median: [42, 43], retirementAge: 58, retirements: [] },
  pelaksana: {
    youngest: 23,
    oldest: 57,
    median: [41, 42],
    retirementAge: 58,
    retirements: [in12Months(2027, 1), in12Months(2028, 2)],
  },
  pppk: { youngest: 25, oldest: 55, median: [36, 36], retirementAge: 58, retirements: [] },
};

/** Kota Bandar Selaras, 320 people: no assessment, no rating, to show what an agency without data sees. */
export const BANDAR_SELARAS: AgencyPlan = {
  agency: {
    code: 'bandar-selaras',
    name: 'Pemerintah Kota Bandar Selaras',
    kind: 'city',
    timeZone: 'Asia/Makassar',
  },
  seed: 'bandar-selaras-2026',
  mailDomain: 'bandarselaras.example',
  units: UNITS,
  vacancies: [
    { post: 'DPUPR.KEPALA', acting: { daysAgo: 30, months: 3 } },
    { post: 'SETDA-ORGANISASI.KEPALA' },
    { post: 'BPKAD.BID3' },
    { post: 'KEC-02.SEKSI3' },
    { post: 'KEC-01-KEL2.SEKSI1' },
    { post: 'PKM-02.TU', acting: { daysAgo: 20, months: 3 } },
    { post: 'SETDA-UMUM.SB2' },
  ],
  marks: { critical: ['SETDA.SEKDA', 'BKPSDM.KEPALA', 'BPKAD.KEPALA'], targetUntil: '2028-06-30' },
  executors: {
    cpns: [
      ['S1', 3],
      ['D-III', 2],
    ],
    pppk: [
      ['S1', 1],
      ['D-III', 3],
      ['SLTA', 6],
    ],
  },
  women: { jpt: 1, administrator: 7, pengawas: 21, guru: 58, kesehatan: 23, jfLain: 17, pelaksana: 32 },
  ages: AGES,
  careers: {
    jpt: [
      { date: '2023-02-06', count: 4 },
      { date: '2025-09-15', count: 5 },
    ],
    administrator: [
      { date: '2019-08-12', count: 6 },
      { date: '2023-02-06', count: 11 },
      { date: '2025-09-15', count: 8 },
    ],
    pengawas: [
      { date: '2018-09-14', count: 14 },
      { date: '2022-02-18', count: 20 },
      { date: '2023-02-06', count: 8 },
    ],
    promoted: [],
    newcomers: [{ date: '2025-09-15', count: 8 }],
    moved: [],
    endingTerms: [],
    fixed: {},
  },
  oddities: {
    highRanked: 1,
    oneWordNames: 3,
    sameNamePairs: 1,
    titlesInName: 2,
    differingNips: 1,
    lateAppointments: 8,
    studyLeave: 2,
    unpaidLeave: 1,
    suspended: 0,
    appeal: 0,
  },
  waiting: [],
  standIns: [{ post: 'DISDIK.KEPALA', by: 'DISDIK.SEK', daysAgo: 3, days: 10 }],
};
