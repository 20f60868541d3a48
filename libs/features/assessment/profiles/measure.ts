import type { CalendarDate } from '#libs/domain/calendar';
import type { JobStandard } from '#libs/domain/competency';
import type { JpmVariant } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';

/** On which day, by which formula, against which standard a profile is taken. */
export interface Measure {
  readonly today: CalendarDate;
  readonly variant: JpmVariant;
  /** The class of the present post; null: the person stands in none. */
  readonly level: PositionLevel | null;
  /** What the present post asks for, class defaults filled in; null without a post. */
  readonly standard: JobStandard | null;
}
