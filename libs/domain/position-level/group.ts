import { type FunctionalLevel, isFunctional, type PositionLevel } from './level.js';

/**
 * Kelompok jenjang, highest first: boards, comparisons, KRS and statistics are made within one. Domain text
 * 01 names the four from JPT Pratama down (the last is 'the rest'); JPT Utama and JPT Madya stand alone.
 */
export const POSITION_GROUPS = [
  'jptUtama',
  'jptMadya',
  'jptPratama',
  'administrator',
  'pengawas',
  'pelaksana',
] as const;

export type PositionGroup = (typeof POSITION_GROUPS)[number];

/** Where each functional level stands beside the structural ones: a setting. */
export type FunctionalStanding = Readonly<Record<FunctionalLevel, PositionGroup>>;

/** The default of docs/domain/01 (likely, so a setting). */
export const DEFAULT_FUNCTIONAL_STANDING: FunctionalStanding = {
  jfAhliUtama: 'jptPratama',
  jfAhliMadya: 'administrator',
  jfAhliMuda: 'pengawas',
  jfAhliPertama: 'pelaksana',
  jfPenyelia: 'pelaksana',
  jfMahir: 'pelaksana',
  jfTerampil: 'pelaksana',
  jfPemula: 'pelaksana',
};

export function positionGroup(
  level: PositionLevel,
  standing: FunctionalStanding = DEFAULT_FUNCTIONAL_STANDING,
): PositionGroup {
  return isFunctional(level) ? standing[level] : level;
}
