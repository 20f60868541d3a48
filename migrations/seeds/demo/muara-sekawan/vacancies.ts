import type { StandIn, Vacancy } from '../plan.js';

/** Domain text 09, section 2: 6 JPT (4 with Plt), 9 Administrator (5), 21 Pengawas (7). */
export const VACANCIES: readonly Vacancy[] = [
  { post: 'SETDA.AST3', acting: { daysAgo: 76, months: 3 } },
  { post: 'SETDA.SA2' },
  { post: 'ITDA.KEPALA', acting: { daysAgo: 150, months: 6 } },
  { post: 'DPUPR.KEPALA', acting: { daysAgo: 40, months: 3 } },
  { post: 'DISDUKCAPIL.KEPALA', acting: { daysAgo: 10, months: 3 } },
  { post: 'BAPENDA.KEPALA' },

  { post: 'SETDA-PROKOPIM.KEPALA', acting: { daysAgo: 74, months: 3 } },
  { post: 'ITDA.IRBAN3', acting: { daysAgo: 20, months: 3 } },
  { post: 'DPUPR.BID2', acting: { daysAgo: 85, months: 3 } },
  { post: 'DISDUKCAPIL.SEK', acting: { daysAgo: 170, months: 6 } },
  { post: 'BPKAD.BID3', acting: { daysAgo: 55, months: 3 } },
  { post: 'DISTAN.BID3' },
  { post: 'BPBD.BID2' },
  { post: 'RSUD.BID2' },
  { post: 'KEC-09.SEK' },

  { post: 'SETDA-UMUM.SB2' },
  { post: 'DISHUB.SEKSI4' },
  { post: 'DLH-TPA.TU' },
  { post: 'DISTAN-BBP.TU' },
  { post: 'DPUPR.SEKSI2', acting: { daysAgo: 5, months: 3 } },
  { post: 'DISDIKBUD.SEKSI3' },
  { post: 'DISDUKCAPIL.SEKSI1', acting: { daysAgo: 30, months: 3 } },
  { post: 'DISKOPERINDAG-PASAR.KEPALA', acting: { daysAgo: 60, months: 3 } },
  { post: 'DINSOS.SEKSI3' },
  { post: 'SATPOLPP.SEKSI5' },
  { post: 'BPBD.SEKSI1' },
  { post: 'PKM-09.TU' },
  { post: 'KEC-03.SEKSI4' },
  { post: 'KEC-05.SEKSI2', acting: { daysAgo: 78, months: 3 } },
  { post: 'KEC-06.SBK' },
  { post: 'KEC-08.SEKSI5' },
  { post: 'KEC-09.SEKSI1', acting: { daysAgo: 100, months: 6 } },
  { post: 'KEC-01-KEL3.SEKSI2' },
  { post: 'KEC-01-KEL5.SEK', acting: { daysAgo: 125, months: 6 } },
  { post: 'KEC-02-KEL2.SEKSI1' },
  { post: 'KEC-02-KEL3.KEPALA', acting: { daysAgo: 87, months: 3 } },
];

/** Plh: the holder is on leave or on duty elsewhere for some days. */
export const STAND_INS: readonly StandIn[] = [
  { post: 'DISHUB.KEPALA', by: 'DISHUB.SEK', daysAgo: 4, days: 14 },
  { post: 'BKPSDM.SEK', by: 'BKPSDM.BID1', daysAgo: 2, days: 7 },
  { post: 'KEC-02.KEPALA', by: 'KEC-02.SEK', daysAgo: 9, days: 21 },
];
