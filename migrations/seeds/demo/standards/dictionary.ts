import { STANDARD_LEVELS } from '#libs/domain/competency';
import { rowOf } from '../rows/cells.js';

/** The dictionary's own format: a row for each level. */
export const DICTIONARY_HEADERS = [
  'KODE KOMPETENSI',
  'NAMA KOMPETENSI',
  'KELOMPOK',
  'DEFINISI',
  'LEVEL',
  'DESKRIPSI LEVEL',
  'INDIKATOR 1',
  'INDIKATOR 2',
];

interface Technical {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  /** What the work is about, within a sentence. */
  readonly work: string;
  /** What comes of it. */
  readonly product: string;
  /** Units that ask for it, by the beginning of their code. */
  readonly units: RegExp;
}

/** Technical competencies of the regency. */
export const TECHNICAL: readonly Technical[] = [
  {
    code: 'T.01',
    name: 'Pengelolaan Administrasi Kependudukan',
    definition: 'Mendata, memutakhirkan, dan melayani dokumen kependudukan serta pencatatan sipil.',
    work: 'pendataan penduduk dan pencatatan sipil',
    product: 'dokumen kependudukan',
    units: /^DISDUKCAPIL/,
  },
  {
    code: 'T.02',
    name: 'Pengelolaan Keuangan Daerah',
    definition: 'Menyusun, melaksanakan, dan mempertanggungjawabkan anggaran serta aset daerah.',
    work: 'penganggaran dan penatausahaan keuangan daerah',
    product: 'laporan keuangan daerah',
    units: /^(BPKAD|BAPENDA)/,
  },
  {
    code: 'T.03',
    name: 'Pengawasan Intern Pemerintah',
    definition: 'Merencanakan, melaksanakan, dan melaporkan pengawasan atas penyelenggaraan pemerintahan.',
    work: 'reviu, audit, dan evaluasi',
    product: 'laporan hasil pengawasan',
    units: /^ITDA/,
  },
  {
    code: 'T.04',
    name: 'Manajemen Aparatur Sipil Negara',
    definition: 'Merencanakan kebutuhan, mengembangkan, dan menilai pegawai menurut sistem merit.',
    work: 'pengadaan, pengembangan, dan penilaian pegawai',
    product: 'rencana dan layanan kepegawaian',
    units: /^BKPSDM/,
  },
];

const SENTENCES: readonly ((work: Technical) => readonly [string, string, string])[] = [
  ({ work, product }) => [
    `Memahami dasar ${work} di bawah bimbingan.`,
    `Menjelaskan aturan pokok tentang ${work}.`,
    `Menyiapkan bahan ${product} sesuai petunjuk.`,
  ],
  ({ work, product }) => [
    `Melaksanakan ${work} sesuai prosedur.`,
    `Menyelesaikan ${product} rutin tanpa bimbingan.`,
    `Memeriksa kelengkapan dan kebenaran data ${product}.`,
  ],
  ({ work, product }) => [
    `Mengelola ${work} di lingkup unit kerja.`,
    `Mengatur pembagian dan mutu pekerjaan ${work}.`,
    `Mengevaluasi ${product} dan memperbaiki prosedurnya.`,
  ],
  ({ work, product }) => [
    `Mengembangkan sistem dan kebijakan teknis ${work}.`,
    `Merumuskan pedoman ${work} bagi perangkat daerah.`,
    `Memadukan ${product} dengan perencanaan daerah.`,
  ],
  ({ work, product }) => [
    `Menjadi rujukan dan pengarah strategis ${work}.`,
    `Mengarahkan pembaruan ${work} lintas instansi.`,
    `Memecahkan persoalan ${product} yang belum ada contohnya.`,
  ],
];

/** The regency's technical competencies as a file. */
export function dictionaryRows(): string[][] {
  return TECHNICAL.flatMap((technical) =>
    STANDARD_LEVELS.map((level) => {
      const [description, first, second] = SENTENCES[level - 1]?.(technical) ?? ['', '', ''];
      return rowOf(DICTIONARY_HEADERS, {
        'KODE KOMPETENSI': technical.code,
        'NAMA KOMPETENSI': technical.name,
        KELOMPOK: 'Teknis',
        DEFINISI: technical.definition,
        LEVEL: String(level),
        'DESKRIPSI LEVEL': description,
        'INDIKATOR 1': first,
        'INDIKATOR 2': second,
      });
    }),
  );
}
