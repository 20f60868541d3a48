import { plainWords } from '#libs/domain/file-words';
import { isFunctional, type PositionLevel } from './level.js';

/** Functional posts whose retirement age a special law fixes, whatever their level. */
export type SpecialRetirement = 'guru' | 'pengawasSekolah';

/** BUP in whole years per level (docs/domain/01, Post levels). */
const AGES: Readonly<Record<PositionLevel, number>> = {
  jptUtama: 60,
  jptMadya: 60,
  jptPratama: 60,
  administrator: 58,
  pengawas: 58,
  pelaksana: 58,
  jfAhliUtama: 65,
  jfAhliMadya: 60,
  jfAhliMuda: 58,
  jfAhliPertama: 58,
  jfPenyelia: 58,
  jfMahir: 58,
  jfTerampil: 58,
  jfPemula: 58,
};

/** 60 for both (docs/domain/01, likely); a post with another age carries it itself. */
const SPECIAL_AGES: Readonly<Record<SpecialRetirement, number>> = { guru: 60, pengawasSekolah: 60 };

/** Default retirement age (BUP) in whole years; a post may carry its own instead. */
export function defaultRetirementAge(level: PositionLevel, special: SpecialRetirement | null = null): number {
  if (special !== null && isFunctional(level)) return SPECIAL_AGES[special];
  return AGES[level];
}

/** Whether the post's name begins with 'Guru' or 'Pengawas Sekolah'. */
export function specialRetirementOf(positionName: string): SpecialRetirement | null {
  const words = plainWords(positionName);
  if (/^guru\b/.test(words)) return 'guru';
  return /^pengawas sekolah\b/.test(words) ? 'pengawasSekolah' : null;
}
