import type { IntegrationRule } from '#libs/domain/assessment-integration';
import type { JpmPurpose } from '#libs/domain/job-person-match';

/** What the minutes say; they are an official paper, so in Indonesian only. */
export const WORDS = {
  title: 'BERITA ACARA INTEGRASI DATA (PLENO ASESOR)',
  opening: (day: string) =>
    `Pada tanggal ${day} telah dilaksanakan integrasi data hasil penilaian kompetensi dengan keterangan sebagai berikut.`,
  fields: {
    name: 'Kegiatan',
    purpose: 'Tujuan',
    institution: 'Penyelenggara',
    days: 'Tanggal penilaian',
    rule: 'Aturan integrasi',
    rounding: 'Pembulatan level akhir',
    people: 'Jumlah asesi',
  },
  attendance: 'Daftar hadir',
  results: 'Hasil integrasi',
  withoutResult: 'Asesi tanpa hasil',
  columns: {
    place: 'No',
    name: 'Nama',
    role: 'Peran',
    signature: 'Tanda tangan',
    code: 'Kompetensi',
    mean: 'Rerata',
    final: 'Level akhir',
    jpm: 'JPM',
    note: 'Catatan',
    reason: 'Keterangan',
  },
  legend: (rule: string) =>
    `Tiap kolom kompetensi: rerata di atas, level akhir (${rule.toLowerCase()}) di bawah dan tebal. Rerata dihitung dari rerata asesor pada setiap alat ukur, kemudian antaralat ukur; NE tidak dihitung, 0 adalah nilai. JPM terhadap standar kompetensi jabatan dinilai.`,
  notes: 'Catatan konsensus',
  closing: 'Demikian berita acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.',
  lead: 'Ketua Tim,',
  leadRole: 'Ketua Tim',
  assessorRole: 'Asesor',
  absent: 'Tidak hadir',
  withdrawn: 'Mengundurkan diri',
  replaced: 'Digantikan peserta lain',
  blocked: '-',
  draft: 'BELUM TERKUNCI',
} as const;

export const PURPOSES: Readonly<Record<JpmPurpose, string>> = {
  selection: 'Pengisian jabatan',
  mapping: 'Pemetaan',
};

export const RULES: Readonly<Record<IntegrationRule, string>> = {
  consensus: 'Konsensus',
  mean: 'Rerata',
  weightedMean: 'Rerata berbobot',
};

/** By hundredths of a level. */
export const ROUNDINGS: Readonly<Record<number, string>> = {
  0: 'Tanpa pembulatan',
  50: 'Ke setengah level terdekat',
  100: 'Ke level bulat terdekat',
};

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** '2026-11-22' as '22 November 2026'. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** Hundredths of a level as '3,50'; blank where there is none. */
export function levelText(hundredths: number | null): string {
  if (hundredths === null) return '';
  const size = Math.abs(hundredths);
  const text = `${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`;
  return hundredths < 0 ? `-${text}` : text;
}

const MICRO_PER_HUNDREDTH = 10_000;

/** Millionths of a level with two decimals, half up. */
export function meanText(micro: number | null): string {
  return micro === null ? '' : levelText(Math.floor((micro + MICRO_PER_HUNDREDTH / 2) / MICRO_PER_HUNDREDTH));
}
