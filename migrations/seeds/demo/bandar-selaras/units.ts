import type { UnitSpec } from '../model.js';
import { functionalOf } from '../structure/functional.js';
import { office, type OfficeData } from '../structure/office.js';
import { healthCentre, school } from '../structure/services.js';
import { SECRETARY_POST, secretariat } from '../structure/secretariat.js';
import { district } from '../structure/territory.js';

const ROOT = 'PEMKOT';
const ABOVE = { root: ROOT, secretary: SECRETARY_POST };

const SETDA = secretariat({
  root: ROOT,
  leaders: [
    ['AST1', 'Asisten Pemerintahan dan Kesejahteraan Rakyat'],
    ['AST2', 'Asisten Perekonomian dan Pembangunan'],
    ['SA1', 'Staf Ahli Wali Kota Bidang Pemerintahan, Hukum dan Politik'],
  ],
  executors: 2,
  sections: [
    {
      code: 'TAPEM',
      name: 'Tata Pemerintahan',
      under: 'AST1',
      subsections: ['Otonomi Daerah'],
      executors: 3,
    },
    {
      code: 'UMUM',
      name: 'Umum',
      under: 'AST2',
      subsections: ['Tata Usaha Pimpinan dan Kepegawaian', 'Rumah Tangga'],
      executors: 10,
    },
    {
      code: 'ORGANISASI',
      name: 'Organisasi',
      under: 'AST2',
      subsections: ['Kelembagaan dan Analisis Jabatan'],
      functional: functionalOf('jfLain', [['Analis Kebijakan', 'muda', 2, 0]]),
      executors: 2,
    },
  ],
});

const OFFICES: readonly OfficeData[] = [
  {
    code: 'DISDIK',
    name: 'Dinas Pendidikan',
    kind: 'Dinas',
    affair: 'Pendidikan',
    divisions: ['Pembinaan Pendidikan Dasar', 'Pembinaan PAUD'],
    functional: functionalOf('jfLain', [
      ['Pengawas Sekolah', 'madya', 3, 0],
      ['Analis Kebijakan', 'muda', 2, 0],
    ]),
    teams: [1],
    executors: 6,
  },
  {
    code: 'DINKES',
    name: 'Dinas Kesehatan',
    kind: 'Dinas',
    affair: 'Kesehatan',
    divisions: ['Kesehatan Masyarakat', 'Pelayanan Kesehatan'],
    functional: [
      ...functionalOf('kesehatan', [
        ['Administrator Kesehatan', 'muda', 4, 0],
        ['Epidemiolog Kesehatan', 'pertama', 2, 0],
      ]),
      ...functionalOf('jfLain', [['Analis Kebijakan', 'muda', 1, 0]]),
    ],
    teams: [1],
    executors: 5,
  },
  {
    code: 'DPUPR',
    name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    kind: 'Dinas',
    affair: 'Pekerjaan umum dan penataan ruang',
    divisions: ['Bina Marga', 'Sumber Daya Air', 'Tata Ruang'],
    technicalUnits: [{ code: 'ALAT', name: 'Alat Berat', executors: 3 }],
    functional: functionalOf('jfLain', [
      ['Penata Ruang', 'muda', 2, 0],
      ['Teknik Jalan dan Jembatan', 'muda', 2, 0],
      ['Teknik Pengairan', 'pertama', 0, 2],
    ]),
    teams: [3],
    executors: 9,
  },
  {
    code: 'DISDUKCAPIL',
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    kind: 'Dinas',
    affair: 'Administrasi kependudukan dan pencatatan sipil',
    divisions: ['Pelayanan Administrasi Kependudukan', 'Pengelolaan Informasi Kependudukan'],
    functional: functionalOf('jfLain', [
      ['Administrator Database Kependudukan', 'muda', 2, 0],
      ['Pranata Komputer', 'terampil', 1, 1],
    ]),
    teams: [2],
    executors: 6,
  },
  {
    code: 'BKPSDM',
    name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    kind: 'Badan',
    affair: 'Kepegawaian',
    divisions: ['Mutasi dan Promosi', 'Pengembangan Kompetensi'],
    functional: functionalOf('jfLain', [
      ['Analis SDM Aparatur', 'madya', 1, 0],
      ['Analis SDM Aparatur', 'muda', 4, 0],
      ['Pranata Komputer', 'pertama', 0, 1],
    ]),
    teams: [1],
    executors: 5,
  },
  {
    code: 'BPKAD',
    name: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    kind: 'Badan',
    affair: 'Keuangan',
    divisions: ['Anggaran', 'Perbendaharaan', 'Pengelolaan Barang Milik Daerah'],
    functional: functionalOf('jfLain', [
      ['Analis Keuangan Pusat dan Daerah', 'madya', 1, 0],
      ['Analis Keuangan Pusat dan Daerah', 'muda', 4, 0],
      ['Analis Keuangan Pusat dan Daerah', 'pertama', 2, 2],
      ['Arsiparis', 'mahir', 3, 0],
    ]),
    teams: [1],
    executors: 9,
  },
];

const CENTRES = ['Selaras Utara', 'Selaras Selatan'].map((name, index) =>
  healthCentre({
    code: `PKM-0${index + 1}`,
    name,
    office: 'DINKES',
    functional: functionalOf('kesehatan', [
      ['Dokter', 'muda', 1, 0],
      ['Dokter Gigi', 'pertama', 0, 1],
      ['Perawat', 'muda', 2, 0],
      ['Perawat', 'terampil', 2, 2],
      ['Bidan', 'mahir', 1, 0],
      ['Bidan', 'terampil', 0, 2],
      ['Nutrisionis', 'pertama', 1, 0],
    ]),
    executors: 2,
  }),
);

const SCHOOLS = Array.from({ length: 8 }, (_, index) =>
  school({
    code: index < 6 ? `SD-0${index + 1}` : `SMP-0${index - 5}`,
    name: index < 6 ? `SDN ${index + 1} Bandar Selaras` : `SMPN ${index - 5} Bandar Selaras`,
    office: 'DISDIK',
    teachers: index < 6 ? [1, 3, 1, 4] : [3, 4, 2, 7],
    executors: index < 6 ? 0 : 1,
  }),
);

const DISTRICTS = [
  { code: 'KEC-01', name: 'Selaras Utara', wards: ['Pelita Utara', 'Anjungan'] },
  { code: 'KEC-02', name: 'Selaras Selatan', wards: ['Pelita Selatan', 'Kampung Nelayan Baru'] },
].flatMap(({ code, name, wards }) =>
  district({ code, name, executors: 5, wards: wards.map((ward) => ({ name: ward, executors: 2 })) }, ABOVE),
);

/** Kota Bandar Selaras: small and whole. */
export const UNITS: readonly UnitSpec[] = [
  {
    code: ROOT,
    name: 'Pemerintah Kota Bandar Selaras',
    parent: null,
    kind: 'Kota',
    affair: '',
    posts: [],
    duties: [],
    functional: [],
    executors: 0,
    functionalUnder: [],
    executorsUnder: '',
  },
  ...SETDA,
  ...OFFICES.flatMap((data) => office(data, ABOVE)),
  ...CENTRES,
  ...SCHOOLS,
  ...DISTRICTS,
];
