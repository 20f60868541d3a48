import type { UnitSpec } from '../model.js';
import { functionalOf } from '../structure/functional.js';
import { healthCentre } from '../structure/services.js';
import { DISTRICT_NAMES } from './districts.js';

const RSUD_FUNCTIONAL = functionalOf('kesehatan', [
  ['Dokter', 'madya', 4, 0],
  ['Dokter', 'muda', 6, 0],
  ['Dokter', 'pertama', 3, 3],
  ['Dokter Gigi', 'muda', 1, 0],
  ['Perawat', 'madya', 2, 0],
  ['Perawat', 'muda', 8, 0],
  ['Perawat', 'pertama', 6, 8],
  ['Perawat', 'penyelia', 6, 0],
  ['Perawat', 'mahir', 6, 0],
  ['Perawat', 'terampil', 4, 10],
  ['Bidan', 'muda', 3, 0],
  ['Bidan', 'pertama', 2, 3],
  ['Bidan', 'mahir', 4, 0],
  ['Bidan', 'terampil', 1, 4],
  ['Apoteker', 'madya', 1, 0],
  ['Apoteker', 'muda', 2, 0],
  ['Apoteker', 'pertama', 0, 1],
  ['Asisten Apoteker', 'mahir', 2, 0],
  ['Asisten Apoteker', 'terampil', 0, 2],
  ['Pranata Laboratorium Kesehatan', 'pertama', 0, 1],
  ['Pranata Laboratorium Kesehatan', 'mahir', 3, 0],
  ['Pranata Laboratorium Kesehatan', 'terampil', 0, 2],
  ['Radiografer', 'mahir', 2, 0],
  ['Radiografer', 'terampil', 0, 1],
  ['Perekam Medis', 'terampil', 2, 1],
  ['Fisioterapis', 'pertama', 1, 1],
  ['Nutrisionis', 'muda', 2, 0],
  ['Nutrisionis', 'pertama', 0, 1],
  ['Administrator Kesehatan', 'muda', 3, 0],
]);

/** RSUD Teluk Sekawan, kelas C: direktur III.a, 3 III.b, 4 IV.a. */
export const RSUD: UnitSpec = {
  code: 'RSUD',
  name: 'RSUD Teluk Sekawan',
  parent: 'DINKES',
  kind: 'RSUD',
  affair: 'Kesehatan',
  posts: [
    { key: 'KEPALA', name: 'Direktur RSUD Teluk Sekawan', echelon: 'III.a', under: 'DINKES.KEPALA' },
    { key: 'BAG1', name: 'Kepala Bagian Tata Usaha', echelon: 'III.b', under: 'RSUD.KEPALA' },
    {
      key: 'BID1',
      name: 'Kepala Bidang Pelayanan Medik dan Keperawatan',
      echelon: 'III.b',
      under: 'RSUD.KEPALA',
    },
    { key: 'BID2', name: 'Kepala Bidang Penunjang', echelon: 'III.b', under: 'RSUD.KEPALA' },
    { key: 'SBU', name: 'Kepala Subbagian Umum dan Kepegawaian', echelon: 'IV.a', under: 'RSUD.BAG1' },
    { key: 'SBK', name: 'Kepala Subbagian Keuangan', echelon: 'IV.a', under: 'RSUD.BAG1' },
    { key: 'SEKSI1', name: 'Kepala Seksi Pelayanan Medik', echelon: 'IV.a', under: 'RSUD.BID1' },
    { key: 'SEKSI2', name: 'Kepala Seksi Penunjang Medik', echelon: 'IV.a', under: 'RSUD.BID2' },
  ],
  duties: [],
  functional: [
    ...RSUD_FUNCTIONAL,
    ...functionalOf('jfLain', [
      ['Pranata Komputer', 'pertama', 0, 1],
      ['Arsiparis', 'terampil', 0, 1],
    ]),
  ],
  executors: 23,
  functionalUnder: ['RSUD.BID1', 'RSUD.BID2'],
  executorsUnder: 'RSUD.SBU',
};

/** Twelve JF in each Puskesmas: 7 PNS, 5 PPPK. */
const CENTRE_FUNCTIONAL = functionalOf('kesehatan', [
  ['Dokter', 'muda', 1, 0],
  ['Dokter Gigi', 'pertama', 0, 1],
  ['Perawat', 'muda', 1, 0],
  ['Perawat', 'penyelia', 1, 0],
  ['Perawat', 'terampil', 1, 1],
  ['Bidan', 'pertama', 0, 1],
  ['Bidan', 'mahir', 1, 0],
  ['Bidan', 'terampil', 0, 1],
  ['Tenaga Sanitasi Lingkungan', 'terampil', 0, 1],
  ['Nutrisionis', 'pertama', 1, 0],
  ['Asisten Apoteker', 'terampil', 1, 0],
]);

export const HEALTH_CENTRES: readonly UnitSpec[] = DISTRICT_NAMES.map((name, index) =>
  healthCentre({
    code: `PKM-${String(index + 1).padStart(2, '0')}`,
    name,
    office: 'DINKES',
    functional: CENTRE_FUNCTIONAL,
    executors: index < 3 ? 2 : 1,
  }),
);
