import type { CalendarDate } from '#libs/domain/calendar';
import type { JobStandard } from '#libs/domain/competency';
import type { CountingRule, JpmVariant } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';

/** How an agency takes results: the formula of a JPM, how long they count and which of several (docs/domain/02). */
export interface ResultRules {
  readonly variant: JpmVariant;
  readonly validityYears: number;
  readonly counting: CountingRule;
}

/** On which day, by which rules, against which standard a profile is taken. */
export interface Measure extends ResultRules {
  readonly today: CalendarDate;
  /** The class of the present post; null: the person stands in none. */
  readonly level: PositionLevel | null;
  /** What the present post asks for, class defaults filled in; null without a post. */
  readonly standard: JobStandard | null;
}
