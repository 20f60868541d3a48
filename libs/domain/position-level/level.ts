const STRUCTURAL_LEVELS = ['jptUtama', 'jptMadya', 'jptPratama', 'administrator', 'pengawas'] as const;
const FUNCTIONAL_LEVELS = [
  'jfAhliUtama',
  'jfAhliMadya',
  'jfAhliMuda',
  'jfAhliPertama',
  'jfPenyelia',
  'jfMahir',
  'jfTerampil',
  'jfPemula',
] as const;

/** Jenjang jabatan (docs/domain/01, Post levels), in the order of that table: highest first in each kind. */
export const POSITION_LEVELS = [...STRUCTURAL_LEVELS, 'pelaksana', ...FUNCTIONAL_LEVELS] as const;

export type StructuralLevel = (typeof STRUCTURAL_LEVELS)[number];
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];
export type PositionLevel = (typeof POSITION_LEVELS)[number];

/** JENIS of a post: struktural, jabatan fungsional (JF), pelaksana. */
export type PositionKind = 'structural' | 'functional' | 'executor';

export function kindOfLevel(level: PositionLevel): PositionKind {
  if (level === 'pelaksana') return 'executor';
  return isFunctional(level) ? 'functional' : 'structural';
}

/** Managerial posts are JPT, Administrator and Pengawas (docs/domain/01; UU 20/2023). */
export function isManagerial(level: PositionLevel): boolean {
  return kindOfLevel(level) === 'structural';
}

export function isFunctional(level: PositionLevel): level is FunctionalLevel {
  return (FUNCTIONAL_LEVELS as readonly PositionLevel[]).includes(level);
}
