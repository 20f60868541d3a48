import type { UnitSpec } from '../model.js';
import { type FunctionalRow, functionalOf } from '../structure/functional.js';
import { SECRETARY_POST, secretariat } from '../structure/secretariat.js';

const other = (rows: readonly FunctionalRow[]) => functionalOf('jfLain', rows);

/** Sekretariat Daerah: Sekda, 3 Asisten, 3 Staf Ahli, 9 Bagian. */
export const SETDA: readonly UnitSpec[] = secretariat({
  root: 'PEMKAB',
  leaders: [
    ['AST1', 'Asisten Pemerintahan dan Kesejahteraan Rakyat'],
    ['AST2', 'Asisten Perekonomian dan Pembangunan'],
    ['AST3', 'Asisten Administrasi Umum'],
    ['SA1', 'Staf Ahli Bupati Bidang Pemerintahan, Hukum dan Politik'],
    ['SA2', 'Staf Ahli Bupati Bidang Ekonomi, Keuangan dan Pembangunan'],
    ['SA3', 'Staf Ahli Bupati Bidang Kemasyarakatan dan Sumber Daya Manusia'],
  ],
  executors: 3,
  sections: [
    {
      code: 'TAPEM',
      name: 'Tata Pemerintahan',
      under: 'AST1',
      subsections: ['Administrasi Pemerintahan'],
      functional: other([['Analis Kebijakan', 'muda', 1, 0]]),
      executors: 4,
    },
    {
      code: 'KESRA',
      name: 'Kesejahteraan Rakyat',
      under: 'AST1',
      subsections: ['Bina Mental Spiritual'],
      functional: other([['Analis Kebijakan', 'muda', 1, 0]]),
      executors: 5,
    },
    {
      code: 'HUKUM',
      name: 'Hukum',
      under: 'AST1',
      subsections: ['Bantuan Hukum'],
      functional: other([
        ['Perancang Peraturan Perundang-undangan', 'muda', 1, 0],
        ['Perancang Peraturan Perundang-undangan', 'pertama', 1, 0],
      ]),
      executors: 4,
    },
    {
      code: 'EKON',
      name: 'Perekonomian dan SDA',
      under: 'AST2',
      subsections: ['Pembinaan BUMD dan BLUD'],
      functional: other([['Analis Kebijakan', 'muda', 2, 0]]),
      executors: 4,
    },
    {
      code: 'ADBANG',
      name: 'Administrasi Pembangunan',
      under: 'AST2',
      subsections: ['Pengendalian Program'],
      functional: other([['Analis Kebijakan', 'muda', 1, 0]]),
      executors: 4,
    },
    {
      code: 'PBJ',
      name: 'Pengadaan Barang/Jasa',
      under: 'AST2',
      subsections: ['Pengelolaan Layanan Pengadaan Secara Elektronik'],
      functional: other([
        ['Pengelola Pengadaan Barang/Jasa', 'madya', 1, 0],
        ['Pengelola Pengadaan Barang/Jasa', 'muda', 5, 0],
        ['Pengelola Pengadaan Barang/Jasa', 'pertama', 1, 0],
      ]),
      executors: 3,
    },
    {
      code: 'UMUM',
      name: 'Umum',
      under: 'AST3',
      subsections: ['Tata Usaha Pimpinan dan Kepegawaian', 'Rumah Tangga', 'Keuangan'],
      functional: other([['Arsiparis', 'terampil', 1, 0]]),
      executors: 12,
    },
    {
      code: 'ORGANISASI',
      name: 'Organisasi',
      under: 'AST3',
      subsections: ['Kelembagaan dan Analisis Jabatan'],
      functional: other([
        ['Analis Kebijakan', 'muda', 1, 0],
        ['Analis Kebijakan', 'pertama', 0, 1],
        ['Analis SDM Aparatur', 'muda', 1, 0],
      ]),
      executors: 3,
    },
    {
      code: 'PROKOPIM',
      name: 'Protokol dan Komunikasi Pimpinan',
      under: 'AST3',
      subsections: ['Protokol', 'Komunikasi Pimpinan'],
      functional: other([
        ['Pranata Hubungan Masyarakat', 'muda', 1, 0],
        ['Pranata Hubungan Masyarakat', 'terampil', 1, 0],
      ]),
      executors: 6,
    },
  ],
});

export const SETWAN: UnitSpec = {
  code: 'SETWAN',
  name: 'Sekretariat DPRD',
  parent: 'PEMKAB',
  kind: 'Setwan',
  affair: 'Sekretariat DPRD',
  posts: [
    { key: 'KEPALA', name: 'Sekretaris DPRD', echelon: 'II.b', under: SECRETARY_POST },
    { key: 'BAG1', name: 'Kepala Bagian Umum dan Keuangan', echelon: 'III.a', under: 'SETWAN.KEPALA' },
    { key: 'BAG2', name: 'Kepala Bagian Persidangan', echelon: 'III.a', under: 'SETWAN.KEPALA' },
    { key: 'BAG3', name: 'Kepala Bagian Fasilitasi Penganggaran', echelon: 'III.a', under: 'SETWAN.KEPALA' },
    {
      key: 'SBU',
      name: 'Kepala Subbagian Tata Usaha dan Kepegawaian',
      echelon: 'IV.a',
      under: 'SETWAN.BAG1',
    },
    { key: 'SB2', name: 'Kepala Subbagian Risalah', echelon: 'IV.a', under: 'SETWAN.BAG2' },
    { key: 'SB3', name: 'Kepala Subbagian Verifikasi', echelon: 'IV.a', under: 'SETWAN.BAG3' },
  ],
  duties: [],
  functional: other([
    ['Perancang Peraturan Perundang-undangan', 'muda', 1, 0],
    ['Analis Kebijakan', 'muda', 1, 0],
    ['Pranata Hubungan Masyarakat', 'muda', 1, 0],
  ]),
  executors: 20,
  functionalUnder: ['SETWAN.BAG2', 'SETWAN.BAG3', 'SETWAN.BAG1'],
  executorsUnder: 'SETWAN.SBU',
};

export const ITDA: UnitSpec = {
  code: 'ITDA',
  name: 'Inspektorat',
  parent: 'PEMKAB',
  kind: 'Inspektorat',
  affair: 'Pengawasan',
  posts: [
    { key: 'KEPALA', name: 'Inspektur', echelon: 'II.b', under: SECRETARY_POST },
    { key: 'SEK', name: 'Sekretaris Inspektorat', echelon: 'III.a', under: 'ITDA.KEPALA' },
    ...['I', 'II', 'III', 'IV'].map((numeral, index) => ({
      key: `IRBAN${index + 1}`,
      name: `Inspektur Pembantu ${numeral}`,
      echelon: 'III.a' as const,
      under: 'ITDA.KEPALA',
    })),
    { key: 'SBU', name: 'Kepala Subbagian Umum dan Kepegawaian', echelon: 'IV.a', under: 'ITDA.SEK' },
    { key: 'SBK', name: 'Kepala Subbagian Perencanaan dan Keuangan', echelon: 'IV.a', under: 'ITDA.SEK' },
  ],
  duties: [],
  functional: other([
    ['Auditor', 'madya', 2, 0],
    ['Auditor', 'muda', 6, 0],
    ['Auditor', 'pertama', 2, 0],
    ['Pengawas Penyelenggaraan Urusan Pemerintahan Daerah', 'madya', 1, 0],
    ['Pengawas Penyelenggaraan Urusan Pemerintahan Daerah', 'muda', 5, 0],
  ]),
  executors: 12,
  functionalUnder: ['ITDA.IRBAN1', 'ITDA.IRBAN2', 'ITDA.IRBAN3', 'ITDA.IRBAN4'],
  executorsUnder: 'ITDA.SBU',
};
