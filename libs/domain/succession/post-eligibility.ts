import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  completedMonths,
  earlierOf,
  elapsedBetween,
  laterOf,
} from '#libs/domain/calendar';
import { EDUCATION_LEVELS, type EducationLevel } from '#libs/domain/education-level';
import { type GateAnswer, type GateData, overallAnswer } from '#libs/domain/eligibility';
import { isAbove } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';
import { POST_REQUIREMENTS, type PostRequirements } from './requirements.js';

export const REQUIREMENTS = ['education', 'experience', 'postHeld', 'age'] as const;

export type Requirement = (typeof REQUIREMENTS)[number];

/** A time in one jenjang; SAMPAI is its last day, null while it lasts. Give unbroken spans, apart from each other. */
export interface LevelSpan {
  readonly level: PositionLevel;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
}

export interface PostFacts {
  /** The announcement's date, in succession the expected vacancy date. */
  readonly referenceDate: CalendarDate;
  readonly education: EducationLevel | null;
  /** Cumulative related experience in completed months; `growing`: it goes on with the present post. */
  readonly experience: { readonly months: number; readonly growing: boolean } | null;
  readonly spans: readonly LevelSpan[];
  /** Whether the record of posts is declared complete. */
  readonly spansCovered: boolean;
  readonly birthDate: CalendarDate | null;
}

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly answer: GateAnswer;
  /** The day on which time alone has healed it; null: met, or it does not. */
  readonly healsOn: CalendarDate | null;
  readonly data: GateData;
}

export interface PostEligibility {
  readonly answer: GateAnswer;
  readonly results: readonly RequirementResult[];
  /** The day on which everything not met is healed by time alone; null: nothing is unmet, or something stays so. */
  readonly healsOn: CalendarDate | null;
}

/**
 * Eligibility for a target post, each requirement with the data it looked at (docs/domain/04; PP 11/2017, art.
 * 107). Null: no requirements are known for the class; give them.
 */
export function postEligibility(
  facts: PostFacts,
  target: PositionLevel,
  requirements: PostRequirements | null = POST_REQUIREMENTS[target] ?? null,
): PostEligibility | null {
  if (requirements === null) return null;
  const results = [
    education(facts, requirements),
    ...experience(facts, requirements),
    postHeld(facts, requirements, target),
    ...age(facts, requirements),
  ];
  const unmet = results.filter(({ answer }) => answer === 'notMet').map(({ healsOn }) => healsOn);
  const healsOn = unmet.reduce<CalendarDate | null>(
    (latest, date) => (latest === null || date === null ? null : laterOf(latest, date)),
    unmet[0] ?? null,
  );
  // Who is too old on that later day is not healed by it.
  const lastDay = lastDayOfAge(facts, requirements);
  const tooLate = healsOn !== null && lastDay !== null && healsOn > lastDay;
  return {
    answer: overallAnswer(results.map(({ answer }) => answer)),
    results,
    healsOn: tooLate ? null : healsOn,
  };
}

function education(facts: PostFacts, { minimumEducation }: PostRequirements): RequirementResult {
  const step = (level: EducationLevel) => EDUCATION_LEVELS.indexOf(level);
  const data = { education: facts.education, minimum: minimumEducation };
  const { education: held } = facts;
  if (held === null) return { requirement: 'education', answer: 'needsVerification', healsOn: null, data };
  const answer = step(held) >= step(minimumEducation) ? 'met' : 'notMet';
  return { requirement: 'education', answer, healsOn: null, data };
}

function experience(facts: PostFacts, { experienceYears }: PostRequirements): RequirementResult[] {
  if (experienceYears === null) return [];
  const required = experienceYears * 12;
  const months = facts.experience?.months ?? null;
  const data = { months, required };
  const requirement = 'experience';
  if (months === null) return [{ requirement, answer: 'needsVerification', healsOn: null, data }];
  if (months >= required) return [{ requirement, answer: 'met', healsOn: null, data }];
  const healsOn = facts.experience?.growing ? addMonths(facts.referenceDate, required - months) : null;
  return [{ requirement, answer: 'notMet', healsOn, data }];
}

/** Completed months per span, summed; the target's own jenjang and higher ones count as well. */
function postHeld(facts: PostFacts, required: PostRequirements, target: PositionLevel): RequirementResult {
  const counts = ({ level }: LevelSpan) =>
    required.postsHeld.includes(level) || level === target || isAbove(level, target);
  const on = facts.referenceDate;
  const spans = facts.spans.filter((span) => counts(span) && span.since <= on);
  const monthsOf = ({ since, until }: LevelSpan) =>
    completedMonths(since, until === null ? on : earlierOf(addDays(until, 1), on));
  const months = spans.reduce((sum, span) => sum + monthsOf(span), 0);
  const needed = required.postYears * 12;
  const data = { months, required: needed, covered: facts.spansCovered };
  const requirement = 'postHeld';
  if (months >= needed) return { requirement, answer: 'met', healsOn: null, data };
  const lasting = spans.find(({ until }) => until === null);
  const others = lasting === undefined ? months : months - monthsOf(lasting);
  const healsOn = lasting === undefined ? null : addMonths(lasting.since, needed - others);
  const answer = facts.spansCovered ? 'notMet' : 'needsVerification';
  return { requirement, answer, healsOn, data };
}

/** The last day on which the maximum age is kept: the birthday itself. */
function lastDayOfAge(facts: PostFacts, { maximumAge }: PostRequirements): CalendarDate | null {
  if (facts.birthDate === null || maximumAge === null) return null;
  return addYears(facts.birthDate, maximumAge);
}

function age(facts: PostFacts, required: PostRequirements): RequirementResult[] {
  if (required.maximumAge === null) return [];
  const { birthDate, referenceDate } = facts;
  const lastDay = lastDayOfAge(facts, required);
  const requirement = 'age';
  if (birthDate === null || lastDay === null) {
    const data = { birthDate, maximum: required.maximumAge };
    return [{ requirement, answer: 'needsVerification', healsOn: null, data }];
  }
  const { years, months, days } = elapsedBetween(birthDate, referenceDate);
  const data = { years, months, days, maximum: required.maximumAge, lastDay };
  return [{ requirement, answer: referenceDate <= lastDay ? 'met' : 'notMet', healsOn: null, data }];
}
