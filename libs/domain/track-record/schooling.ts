import { EDUCATION_LEVELS, type EducationLevel } from '#libs/domain/education-level';

export interface Education {
  readonly level: EducationLevel;
  /** KESESUAIAN; null: the source does not say (SIASN). */
  readonly fieldMatch: 'match' | 'related' | 'unrelated' | null;
  readonly graduatedYear: number | null;
}

/** How far a row goes before another of the same level: what says how the field fits, then the later. */
const standing = ({ fieldMatch, graduatedYear }: Education) => [
  fieldMatch === null ? 0 : 1,
  graduatedYear ?? 0,
];

function isBefore(a: Education, b: Education): boolean {
  const rise = EDUCATION_LEVELS.indexOf(a.level) - EDUCATION_LEVELS.indexOf(b.level);
  if (rise !== 0) return rise > 0;
  const [match = 0, year = 0] = standing(a);
  const [otherMatch = 0, otherYear = 0] = standing(b);
  return match !== otherMatch ? match > otherMatch : year > otherYear;
}

/**
 * The education that counts (docs/domain/03): the highest level decides; of one level the PENDIDIKAN sheet, which says how
 * the field fits, goes before SIASN, then the later year, then the one recorded last. Null: none on record.
 */
export function highestEducation(educations: readonly Education[]): Education | null {
  return educations.reduce<Education | null>(
    (highest, next) => (highest === null || !isBefore(highest, next) ? next : highest),
    null,
  );
}
