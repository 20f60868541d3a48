import {
  DEFAULT_FUNCTIONAL_STANDING,
  type FunctionalStanding,
  POSITION_GROUPS,
  type PositionLevel,
  positionGroup,
} from '#libs/domain/position-level';

/** How one jenjang stands to another, by their kelompok jenjang. */
export function isAbove(
  level: PositionLevel,
  other: PositionLevel,
  standing: FunctionalStanding = DEFAULT_FUNCTIONAL_STANDING,
): boolean {
  const place = (of: PositionLevel) => POSITION_GROUPS.indexOf(positionGroup(of, standing));
  return place(level) < place(other);
}

export interface AssessedLevelQuestion {
  /** The jenjang of the definitive post now. */
  readonly present: PositionLevel;
  /** JENJANG DINILAI; null where the result leaves it blank. */
  readonly assessed: PositionLevel | null;
  /** The jenjang held on the last assessment day; null: not known. */
  readonly heldThen: PositionLevel | null;
}

/**
 * *Perlu penilaian ulang (naik jenjang)*: the present jenjang is above the one assessed or, where the result
 * does not say, above the one held that day (docs/domain/02, JPM). Null: neither is known.
 */
export function needsReassessment(
  { present, assessed, heldThen }: AssessedLevelQuestion,
  standing: FunctionalStanding = DEFAULT_FUNCTIONAL_STANDING,
): boolean | null {
  const basis = assessed ?? heldThen;
  return basis === null ? null : isAbove(present, basis, standing);
}
