import type { EducationLevel } from '#libs/domain/education-level';

/** The highest level of education as scales name it; the others count as the next lower named (docs/domain/03). */
export const EDUCATION_INPUTS = {
  S3: 'S3',
  Spesialis: 'S2',
  S2: 'S2',
  Profesi: 'S1',
  S1: 'S1',
  'D-IV': 'S1',
  'D-III': 'D-III',
  'D-II': 'SLTA',
  'D-I': 'SLTA',
  SLTA: 'SLTA',
  SLTP: 'SLTA',
  SD: 'SLTA',
} as const satisfies Readonly<Record<EducationLevel, string>>;
