import type { ProblemDetails } from './problem-details.js';

/** Entry of ratings and test results: refusals. */
export const entryProblems = {
  'assessmentCentre.not-assigned':
    'Penugasan ini bukan milik Anda, atau sudah berakhir. Muat ulang lembar penilaian.',
  'assessmentCentre.rating-not-found':
    'Sel ini tidak ditemukan dalam kegiatan ini. Muat ulang lembar penilaian.',
  'assessmentCentre.assignment-not-found':
    'Penugasan ini tidak ditemukan dalam kegiatan ini. Muat ulang lembar penilaian.',
  'assessmentCentre.assignment-ended': 'Penugasan ini sudah berakhir. Hubungi Ketua tim.',
  'assessmentCentre.event-not-running':
    'Kegiatan tidak sedang berlangsung, sehingga isian tidak dapat diubah.',
  'assessmentCentre.sheet-completed':
    'Bagian ini sudah dinyatakan selesai. Buka kembali dahulu, lalu ulangi.',
  'assessmentCentre.level-out-of-scale': 'Level dari 0 sampai 5.',
  'assessmentCentre.level-step': ({ step }: ProblemDetails) =>
    `Level kegiatan ini berkelipatan ${typeof step === 'number' ? String(step / 100).replace('.', ',') : '1'}.`,
  'assessmentCentre.level-and-no-evidence': 'Pilih level atau NE, bukan keduanya.',
  'assessmentCentre.indicator-unknown': 'Ada indikator yang tidak ada dalam kamus kegiatan ini.',
  'assessmentCentre.evidence-form':
    'Wawancara dicatat dengan STAR, simulasi dengan perilaku yang teramati. Muat ulang lembar penilaian.',
  'assessmentCentre.cells-missing': ({ missing }: ProblemDetails) =>
    `Masih ada kompetensi tanpa level atau NE: ${Array.isArray(missing) ? missing.join(', ') : ''}.`,
  'assessmentCentre.potential-out-of-scale': ({ lowest, highest }: ProblemDetails) =>
    `Nilai di luar skala kegiatan: ${Number(lowest) / 100} sampai ${Number(highest) / 100}.`,
};
