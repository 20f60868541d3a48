import { addYears, type CalendarDate, earlierOf } from '#libs/domain/calendar';

/** Years a result stays valid after its last assessment day (sure; 2 in some agencies, so a setting). */
export const DEFAULT_VALIDITY_YEARS = 3;

/** What validity is judged by. */
export interface DatedResult {
  /** Last assessment day. */
  readonly assessedOn: CalendarDate;
  /** BERLAKU SAMPAI as its centre gave it; null: not given. */
  readonly validUntil: CalendarDate | null;
}

/**
 * The last day a result counts (docs/domain/02, Validity): last assessment day + 3 years, included, or the
 * centre's own date where that is earlier. 29 February + 3 years is 28 February.
 */
export function lastValidDay(
  { assessedOn, validUntil }: DatedResult,
  years: number = DEFAULT_VALIDITY_YEARS,
): CalendarDate {
  const byRule = addYears(assessedOn, years);
  return validUntil === null ? byRule : earlierOf(byRule, validUntil);
}

/** Whether a result counts on a date: from its assessment day on, and still on its last valid day. */
export function isValidOn(
  result: DatedResult,
  date: CalendarDate,
  years: number = DEFAULT_VALIDITY_YEARS,
): boolean {
  return result.assessedOn <= date && date <= lastValidDay(result, years);
}

/** How the counting result is chosen; the default is the newest. */
export const COUNTING_RULES = ['newest', 'best'] as const;

export type CountingRule = (typeof COUNTING_RULES)[number];

export interface CountingQuestion<Result extends DatedResult> {
  /** The period's reference date, or the closing date of applications. */
  readonly on: CalendarDate;
  readonly years?: number;
  readonly rule?: CountingRule;
  /** The input asked for, as a number to compare; null where the result does not have it. */
  readonly input: (result: Result) => number | null;
}

/**
 * The result that counts for one input: the newest valid one that has it, even when it is lower; by setting
 * the best of the valid ones, the newer where two are equal. Null: none is valid, or none has the input.
 * Of two made on one day the one named first counts.
 */
export function countingResult<Result extends DatedResult>(
  results: readonly Result[],
  { on, years = DEFAULT_VALIDITY_YEARS, rule = 'newest', input }: CountingQuestion<Result>,
): Result | null {
  const candidates = results.flatMap((result) => {
    const value = isValidOn(result, on, years) ? input(result) : null;
    return value === null ? [] : [{ result, value }];
  });
  type Candidate = (typeof candidates)[number];
  const isNewer = (a: Candidate, b: Candidate) => a.result.assessedOn > b.result.assessedOn;
  const isBefore = (a: Candidate, b: Candidate) =>
    rule === 'best' && a.value !== b.value ? a.value > b.value : isNewer(a, b);
  return (
    candidates.reduce<Candidate | null>(
      (first, next) => (first === null || isBefore(next, first) ? next : first),
      null,
    )?.result ?? null
  );
}
