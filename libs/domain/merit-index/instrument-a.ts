import type { MeritAspect, MeritIndicator, MeritInstrument, WeightHundredths } from './instrument.js';

/** Names of the indicators of an aspect, in order, all of one weight. */
function evenly(number: number, weight: WeightHundredths, names: readonly string[]): MeritIndicator[] {
  return names.map((name, at) => ({ code: `${number}.${at + 1}`, name, weight }));
}

const BEFORE_CAREER: readonly MeritAspect[] = [
  {
    number: 1,
    name: 'Perencanaan Kebutuhan',
    indicators: evenly(1, 250, [
      'Peta jabatan dan rencana kebutuhan pegawai 5 tahun',
      'Data kepegawaian yang lengkap dan mutakhir',
      'Data pegawai yang pensiun dalam 5 tahun ke depan',
      'Rencana pemenuhan kebutuhan pegawai',
    ]),
  },
  {
    number: 2,
    name: 'Pengadaan',
    indicators: evenly(2, 200, [
      'Rencana pengadaan pegawai setiap tahun',
      'Kebijakan internal pengadaan pegawai',
      'Pelaksanaan pengadaan secara terbuka',
      'Pelatihan dasar (Latsar) atau orientasi pegawai baru',
      'Penempatan pegawai sesuai formasi',
    ]),
  },
];

const CAREER: MeritAspect = {
  number: 3,
  name: 'Pengembangan Karier',
  indicators: evenly(3, 300, [
    'Standar kompetensi jabatan (SKJ)',
    'Profil pegawai berdasarkan penilaian kompetensi',
    'Talent pool',
    'Rencana suksesi',
    'Analisis kesenjangan kualifikasi dan kompetensi',
    'Analisis kesenjangan kinerja',
    'Strategi dan program mengatasi kesenjangan',
    'Pelaksanaan pelatihan',
    'Magang dan pertukaran pegawai',
    'Coaching dan mentoring',
  ]),
};

/** One indicator of two figures (JPT; administrator and pengawas), or by the switch two of half the weight. */
function promotion(isSplit: boolean): MeritAspect {
  const fillings: MeritIndicator[] = isSplit
    ? [
        { code: '4.3', name: 'Pengisian JPT', weight: 250 },
        { code: '4.4', name: 'Pengisian jabatan administrator dan pengawas', weight: 250 },
      ]
    : [{ code: '4.3', name: 'Pengisian JPT, administrator, dan pengawas', weight: 500 }];
  return {
    number: 4,
    name: 'Promosi dan Mutasi',
    indicators: [
      { code: '4.1', name: 'Kebijakan pola karier', weight: 250 },
      {
        code: '4.2',
        name: 'Kebijakan promosi dan mutasi yang menggunakan talent pool dan rencana suksesi',
        weight: 250,
      },
      ...fillings,
    ],
  };
}

const AFTER_PROMOTION: readonly MeritAspect[] = [
  {
    number: 5,
    name: 'Manajemen Kinerja',
    indicators: evenly(5, 400, [
      'Kontrak kinerja',
      'Metode penilaian kinerja yang objektif',
      'Penilaian kinerja secara berkala',
      'Analisis kesenjangan kinerja dan tindak lanjutnya',
      'Penggunaan hasil penilaian kinerja dalam karier',
    ]),
  },
  {
    number: 6,
    name: 'Penggajian, Penghargaan, dan Disiplin',
    indicators: evenly(6, 250, [
      'Tunjangan yang dikaitkan dengan kinerja',
      'Penghargaan bagi pegawai',
      'Penegakan kode etik dan disiplin',
      'Data pelanggaran kode etik dan disiplin',
    ]),
  },
  {
    number: 7,
    name: 'Perlindungan dan Pelayanan',
    indicators: evenly(7, 200, ['Perlindungan pegawai', 'Pelayanan administrasi kepegawaian']),
  },
  {
    number: 8,
    name: 'Sistem Informasi',
    indicators: evenly(8, 150, [
      'Sistem informasi kepegawaian',
      'E-performance',
      'E-office',
      'Assessment center',
    ]),
  },
];

export interface InstrumentAOptions {
  /** 4.3 and 4.4 apart at 2.5 each: 38 items instead of 37. */
  readonly splitFillings?: boolean;
}

/**
 * Instrument A (PermenPANRB 40/2018, Peraturan KASN 9/2019; docs/domain/05): eight aspects of weight 10, 10, 30,
 * 10, 20, 10, 4 and 6 with 37 indicators. Aspects sum so for sure; the split inside an aspect is a default.
 */
export function instrumentA({ splitFillings = false }: InstrumentAOptions = {}): MeritInstrument {
  return {
    code: 'A',
    source: 'PermenPANRB 40/2018; Peraturan KASN 9/2019',
    aspects: [...BEFORE_CAREER, CAREER, promotion(splitFillings), ...AFTER_PROMOTION],
    bands: [
      { band: 'veryGood', atLeast: 32_500 },
      { band: 'good', atLeast: 25_000 },
      { band: 'lacking', atLeast: 17_500 },
    ],
    lowestBand: 'poor',
  };
}

/** The instrument as shipped: 37 indicators. */
export const INSTRUMENT_A: MeritInstrument = instrumentA();
