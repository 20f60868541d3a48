import { DomainError } from '#libs/domain/errors';
import { POSITION_LEVELS, type PositionGroup, positionGroup } from '#libs/domain/position-level';
import { parsePppkGrade, parseRank, pppkGradeStep, rankStep } from '#libs/domain/rank';

/** What a list, a count or an export of people is narrowed to. */
export interface EmployeeFilter {
  /** Any part of a name or a number, old numbers too; fewer than 3 characters: the beginning of the name. */
  readonly search?: string | undefined;
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly levelGroup?: PositionGroup | undefined;
  readonly level?: string | undefined;
  readonly employmentType?: string | undefined;
  readonly legalStatus?: string | undefined;
  /** 'IV/a', or a PPPK grade such as 'IX'. */
  readonly rank?: string | undefined;
  /** 'none': in service without a definitive post today. */
  readonly post?: 'none' | undefined;
}

/** The levels a filter asks for, null when it asks for none in particular. */
export function levelsOf({ level, levelGroup }: EmployeeFilter): string[] | null {
  if (!level && !levelGroup) return null;
  return POSITION_LEVELS.filter(
    (each) => (!level || each === level) && (!levelGroup || positionGroup(each) === levelGroup),
  );
}

/** Scheme and step of a rank as people write it. @throws DomainError rank.unknown */
export function gradeOf(text: string): { readonly scheme: 'pns' | 'pppk'; readonly grade: number } {
  const rank = parseRank(text);
  if (rank) return { scheme: 'pns', grade: rankStep(rank) };
  const grade = parsePppkGrade(text);
  if (grade) return { scheme: 'pppk', grade: pppkGradeStep(grade) };
  throw new DomainError('invalid', 'rank.unknown', { field: 'rank' });
}
