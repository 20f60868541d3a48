import type { ReliabilityBand } from '#libs/domain/reliability';
import type { Figure, SampleSize } from '#libs/domain/statistics';

/** Why a figure is not defined, in the codes of docs/domain/07. */
const REASONS: Readonly<Record<string, string>> = {
  tooFewRaters: 'penilai kurang dari dua',
  tooFewTargets: 'yang dinilai lengkap kurang dari dua',
  noVariation: 'tidak ada perbedaan nilai',
  noTargetVariation: 'yang dinilai tidak berbeda',
  noErrorVariance: 'penilai sepakat sepenuhnya',
  indeterminate: 'rumus tidak berpenyelesaian',
  outOfRange: 'angka terlalu besar atau terlalu kecil',
  noPairableRatings: 'tidak ada yang dinilai lebih dari satu penilai',
  belowZero: 'ada nilai negatif',
  noRatings: 'tidak ada penilaian',
  unevenRaters: 'jumlah penilai berbeda',
  noSharedTarget: 'tidak menilai bersama penilai lain',
  emptyGroup: 'kelompok kosong',
  nobodySelected: 'tidak ada yang terpilih',
  reference: 'pembanding',
};

const BANDS: Readonly<Record<ReliabilityBand, string>> = {
  poor: 'kurang',
  moderate: 'sedang',
  good: 'baik',
  excellent: 'sangat baik',
};

const SAMPLES: Readonly<Record<SampleSize, string>> = {
  smallGroup: 'sampel kecil (< 5)',
  smallPool: 'sampel kecil (< 30)',
  sufficient: '',
};

const PLACES = 6;
const EXPONENT_BELOW = 1e-6;

/** Every word and sentence of the commands `reliability` and `impact`. */
export const statisticsWords = {
  icc: (targets: number, raters: number, leftOut: number) =>
    `ICC: ${targets} dinilai, ${raters} penilai, ${leftOut} tidak dihitung karena penilaian tidak lengkap`,
  iccTitles: ['Bentuk', 'Nilai', 'Bawah 95%', 'Atas 95%', 'Golongan'],
  alpha: (units: number, pairable: number) =>
    `Alpha Krippendorff: ${units} dinilai lebih dari satu penilai, ${pairable} penilaian`,
  alphaTitles: ['Skala', 'Nilai'],
  severity: 'Kecenderungan penilai (positif: lebih murah nilai)',
  severityTitles: ['Penilai', 'Selisih', 'Dinilai bersama'],
  kappa: (total: number) => `Kappa Cohen: ${total} dinilai`,
  kappaTitles: ['Bobot', 'Nilai'],
  fleiss: (targets: number, raters: number | null) =>
    `Kappa Fleiss: ${targets} dinilai, ${raters ?? '-'} penilai`,
  scales: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'rasio' },
  weights: { plain: 'tanpa bobot', linear: 'linear', quadratic: 'kuadrat' },
  impact: (reference: string | null) => `Dampak merugikan; pembanding: ${reference ?? 'tidak terdefinisi'}`,
  impactTitles: [
    'Kelompok',
    'Terpilih',
    'Seluruhnya',
    'Tingkat',
    'Rasio',
    'z',
    'p (z)',
    'p (Fisher)',
    'Keterangan',
  ],
  flagged: (flagged: boolean | null) => (flagged === true ? 'di bawah 0,80' : ''),
  significant: (significant: boolean | null) => {
    if (significant === null) return '';
    return significant ? 'bermakna (p < 0,05)' : 'tidak bermakna (p >= 0,05)';
  },
  sample: (size: SampleSize) => SAMPLES[size],
  bands: (bands: { lower: ReliabilityBand; upper: ReliabilityBand } | null) => {
    if (bands === null) return '';
    const [lower, upper] = [BANDS[bands.lower], BANDS[bands.upper]];
    return lower === upper ? lower : `${lower} sampai ${upper}`;
  },
  reason: (reason: string) => REASONS[reason] ?? reason,
  undefined: (reason: string) => `tidak terdefinisi (${REASONS[reason] ?? reason})`,
} as const;

/** A number with six decimals; a p too small for them by its exponent. */
export function figureText(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < EXPONENT_BELOW;
  return isTiny ? value.toExponential(PLACES - 1) : value.toFixed(PLACES);
}

/** A figure, or that it is not defined and why. */
export function figureOrReason(figure: Figure<string>): string {
  return figure.value === null ? statisticsWords.undefined(figure.reason) : figureText(figure.value);
}

/** The same in a narrow column, where the reason would not fit. */
export function figureOrDash({ value }: Figure<string>): string {
  return value === null ? '-' : figureText(value);
}
