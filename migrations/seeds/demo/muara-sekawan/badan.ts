import { type FunctionalRow, functionalOf } from '../structure/functional.js';
import type { OfficeData } from '../structure/office.js';

const other = (rows: readonly FunctionalRow[]) => functionalOf('jfLain', rows);

/** The six Badan and the Satuan of docs/domain/09, section 1. */
export const BADAN: readonly OfficeData[] = [
  {
    code: 'BKPSDM',
    name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    kind: 'Badan',
    affair: 'Kepegawaian',
    divisions: [
      'Pengadaan, Informasi dan Pemberhentian',
      'Mutasi dan Promosi',
      'Pengembangan Kompetensi',
      'Penilaian Kinerja dan Penghargaan',
    ],
    functional: other([
      ['Analis SDM Aparatur', 'madya', 1, 0],
      ['Analis SDM Aparatur', 'muda', 4, 0],
      ['Asesor SDM Aparatur', 'muda', 1, 0],
      ['Pranata Komputer', 'pertama', 0, 1],
      ['Analis Kebijakan', 'muda', 2, 0],
      ['Arsiparis', 'mahir', 1, 0],
    ]),
    teams: [2, 3],
    executors: 6,
  },
  {
    code: 'BAPPERIDA',
    name: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    kind: 'Badan',
    affair: 'Perencanaan',
    divisions: [
      'Perencanaan dan Evaluasi Pembangunan',
      'Pemerintahan dan Pembangunan Manusia',
      'Perekonomian dan Infrastruktur',
      'Riset dan Inovasi',
    ],
    functional: other([
      ['Perencana', 'madya', 2, 0],
      ['Perencana', 'muda', 5, 0],
      ['Perencana', 'pertama', 1, 1],
      ['Analis Kebijakan', 'madya', 1, 0],
      ['Analis Kebijakan', 'muda', 1, 0],
      ['Pranata Komputer', 'pertama', 1, 0],
    ]),
    teams: [1, 4],
    executors: 4,
  },
  {
    code: 'BPKAD',
    name: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    kind: 'Badan',
    affair: 'Keuangan',
    divisions: ['Anggaran', 'Perbendaharaan', 'Akuntansi dan Pelaporan', 'Pengelolaan Barang Milik Daerah'],
    sections: [
      [2, 'Pengelolaan Kas'],
      [4, 'Penatausahaan Aset'],
    ],
    functional: other([
      ['Analis Keuangan Pusat dan Daerah', 'muda', 4, 0],
      ['Analis Keuangan Pusat dan Daerah', 'pertama', 1, 0],
      ['Penilai Pemerintah', 'muda', 1, 0],
      ['Pranata Komputer', 'terampil', 0, 1],
      ['Analis Kebijakan', 'muda', 1, 0],
    ]),
    teams: [1],
    executors: 8,
  },
  {
    code: 'BAPENDA',
    name: 'Badan Pendapatan Daerah',
    kind: 'Badan',
    affair: 'Keuangan',
    divisions: ['Pendataan dan Penetapan', 'Penagihan', 'Pengembangan Pendapatan'],
    functional: other([
      ['Analis Kebijakan', 'muda', 2, 0],
      ['Analis Keuangan Pusat dan Daerah', 'muda', 2, 0],
      ['Pranata Komputer', 'pertama', 0, 1],
    ]),
    teams: [1],
    executors: 7,
  },
  {
    code: 'KESBANGPOL',
    name: 'Badan Kesatuan Bangsa dan Politik',
    kind: 'Badan',
    affair: 'Kesatuan bangsa dan politik',
    divisions: ['Ideologi dan Wawasan Kebangsaan', 'Politik Dalam Negeri dan Kewaspadaan Nasional'],
    functional: other([
      ['Analis Kebijakan', 'madya', 1, 0],
      ['Analis Kebijakan', 'muda', 2, 0],
    ]),
    teams: [2],
    executors: 3,
  },
  {
    code: 'BPBD',
    name: 'Badan Penanggulangan Bencana Daerah',
    kind: 'Badan',
    affair: 'Penanggulangan bencana',
    divisions: ['Pencegahan dan Kesiapsiagaan', 'Kedaruratan dan Logistik', 'Rehabilitasi dan Rekonstruksi'],
    sections: [[2, 'Peralatan dan Logistik']],
    functional: other([
      ['Analis Kebijakan', 'muda', 1, 0],
      ['Penata Penanggulangan Bencana', 'muda', 2, 0],
      ['Penata Penanggulangan Bencana', 'pertama', 0, 1],
    ]),
    teams: [1],
    executors: 5,
  },
];

export const SATPOL: OfficeData = {
  code: 'SATPOLPP',
  name: 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran',
  kind: 'Satuan',
  affair: 'Ketenteraman, ketertiban umum dan pelindungan masyarakat',
  divisions: ['Penegakan Peraturan Daerah', 'Ketertiban Umum dan Linmas', 'Pemadam Kebakaran'],
  sections: [
    [1, 'Pembinaan dan Penyuluhan'],
    [1, 'Penyelidikan dan Penyidikan'],
    [2, 'Operasi dan Pengendalian'],
    [2, 'Perlindungan Masyarakat'],
    [3, 'Pencegahan Kebakaran'],
    [3, 'Operasi Pemadaman dan Penyelamatan'],
  ],
  functional: other([
    ['Polisi Pamong Praja', 'muda', 3, 0],
    ['Polisi Pamong Praja', 'pertama', 1, 0],
    ['Polisi Pamong Praja', 'mahir', 2, 0],
    ['Polisi Pamong Praja', 'terampil', 1, 0],
    ['Pemadam Kebakaran', 'muda', 1, 0],
    ['Pemadam Kebakaran', 'mahir', 1, 0],
    ['Pemadam Kebakaran', 'terampil', 2, 0],
  ]),
  teams: [],
  executors: 23,
};
