import type { ProblemDetails } from './problem-details.js';

const SHOWN = 5;

/** Integration, texts and lock: refusals. */
export const integrationProblems = {
  'assessmentCentre.not-integrating':
    'Pleno belum dibuka atau sudah ditutup. Nilai hanya terbuka selama integrasi dan sesudahnya, dan hanya diubah selama integrasi.',
  'assessmentCentre.not-lead': 'Hanya Ketua tim kegiatan ini yang dapat melakukannya.',
  'assessmentCentre.not-author': 'Naskah ini ditulis oleh asesor peserta tersebut atau Ketua tim.',
  'assessmentCentre.level-invalid': 'Level dari 0 sampai 5, sesuai pembulatan level akhir kegiatan ini.',
  'assessmentCentre.note-missing': 'Tulis catatannya.',
  'assessmentCentre.narrative-submitted':
    'Naskah sudah diajukan. Ketua tim dapat mengembalikannya kepada Anda.',
  'assessmentCentre.narrative-empty': 'Naskah belum ditulis.',
  'assessmentCentre.texts-missing': 'Naskah belum lengkap. Lengkapi isian yang ditandai kurang.',
  'assessmentCentre.nobody-assessed': 'Tidak ada asesi yang hadir, sehingga tidak ada hasil untuk dikunci.',
  'assessmentCentre.lock-blocked': ({ names, count }: ProblemDetails) =>
    `Belum dapat dikunci. Masih kurang: ${firstOf(names, count)}. Lihat kolom "Yang kurang" pada Integrasi; asesi yang tidak hadir ditandai pada Kehadiran.`,
  'assessment.result-exists':
    'Ada asesi yang sudah memiliki hasil lembaga lain pada hari dan tujuan yang sama. Periksa hasil itu lebih dahulu.',
};

function firstOf(names: unknown, count: unknown): string {
  const all = Array.isArray(names) ? names.map(String) : [];
  const more = Number(count) - SHOWN;
  return all.slice(0, SHOWN).join('; ') + (more > 0 ? `; dan ${more} lainnya` : '');
}
