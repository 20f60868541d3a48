/** Words of the files about gaps; a file is read outside of the product, so it speaks Indonesian alone. */
export const EXPORT_WORDS = {
  file: 'kesenjangan-kompetensi',
  sheet: 'Kesenjangan kompetensi',
  columns: {
    nip: 'NIP',
    name: 'NAMA',
    position: 'JABATAN',
    unit: 'UNIT ORGANISASI',
    code: 'KODE KOMPETENSI',
    competency: 'KOMPETENSI',
    achieved: 'LEVEL CAPAIAN',
    standard: 'LEVEL STANDAR',
    gap: 'KESENJANGAN',
    byDefault: 'STANDAR BAWAAN',
    assessedOn: 'TANGGAL PENILAIAN',
    origin: 'ASAL HASIL',
    institution: 'LEMBAGA',
    accreditation: 'AKREDITASI LEMBAGA',
  },
  yes: 'ya',
  no: 'tidak',
  own: 'kegiatan sendiri',
  external: 'dari lembaga lain',
} as const;

/** Words of the heat map as a file. */
export const MAP_WORDS = {
  file: 'peta-kompetensi',
  sheet: 'Peta kompetensi',
  code: 'KODE',
  groups: {
    jptUtama: 'JPT Utama',
    jptMadya: 'JPT Madya',
    jptPratama: 'JPT Pratama',
    administrator: 'Administrator dan Ahli Madya',
    pengawas: 'Pengawas dan Ahli Muda',
    pelaksana: 'Pelaksana dan JF lain',
  },
  itself: (unit: string) => `${unit} (langsung)`,
  competency: 'KOMPETENSI',
  mean: (column: string) => `${column}: RATA-RATA KESENJANGAN`,
  measured: (column: string) => `${column}: ORANG DINILAI`,
  hidden: (least: number) => `disembunyikan, kurang dari ${least} orang`,
} as const;
