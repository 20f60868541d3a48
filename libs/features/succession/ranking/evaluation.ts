import { completedMonths, addDays, type CalendarDate, earlierOf } from '#libs/domain/calendar';
import { classStandard, GENERIC_CODES } from '#libs/domain/competency';
import { type GateAnswer, overallAnswer } from '#libs/domain/eligibility';
import { FULL_MATCH, jobPersonMatch } from '#libs/domain/job-person-match';
import { defaultRetirementAge, positionGroup, specialRetirementOf } from '#libs/domain/position-level';
import { retirementDate } from '#libs/domain/retirement';
import {
  defaultReadiness,
  listPlace,
  matchScore,
  POST_REQUIREMENTS,
  postEligibility,
  type RankingFacts,
  type Readiness,
  type SuccessionList,
} from '#libs/domain/succession';
import type { PoolPerson } from './people.sql.js';
import type { TargetPost } from './posts.sql.js';

/** One requirement as it is kept and shown. */
export interface KeptRequirement {
  readonly requirement: string;
  readonly answer: GateAnswer;
  readonly healsOn: CalendarDate | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** A person held against a post, before ranking. */
export interface Evaluated extends RankingFacts {
  readonly employeeId: number;
  readonly list: SuccessionList;
  readonly standing: 'ranked' | 'awaitingVerification' | 'notEligible';
  readonly flagged: boolean;
  readonly eligibility: readonly KeptRequirement[];
  readonly healsOn: CalendarDate | null;
  readonly readiness: Readiness;
}

/**
 * Where a person of the pool stands for a post; null: in none of its lists (docs/domain/04, Succession).
 * @param today the day on which seniority is counted
 */
export function evaluate(person: PoolPerson, post: TargetPost, today: CalendarDate): Evaluated | null {
  const known = eligibilityOf(person, post);
  const place = listPlace({
    level: person.level,
    target: post.level,
    employmentType: person.employmentType,
    pool: 'member',
    eligibility: known.answer,
    healsOn: known.healsOn,
  });
  if (place.place === 'none') return null;
  const listed = person.isMember ? 'ranked' : 'awaitingVerification';
  const eligibleOn = known.answer === 'notMet' ? known.healsOn : post.referenceDate;
  return {
    ...rankingFacts(person, post, today),
    employeeId: person.employeeId,
    list: place.list,
    standing: place.place === 'notEligible' ? 'notEligible' : listed,
    flagged: known.answer === 'needsVerification',
    eligibility: known.results,
    healsOn: known.answer === 'notMet' ? known.healsOn : null,
    readiness: defaultReadiness(person.box, post.referenceDate, eligibleOn),
  };
}

interface Known {
  readonly answer: GateAnswer;
  readonly results: readonly KeptRequirement[];
  readonly healsOn: CalendarDate | null;
}

/** The requirements of the class, and that the person is still in service by the BUP of the target post. */
function eligibilityOf(person: PoolPerson, post: TargetPost): Known {
  const service = inService(person, post);
  const found = postEligibility(
    {
      referenceDate: post.referenceDate,
      education: person.education,
      experience: relatedExperience(person, post),
      spans: person.spans ?? [],
      spansCovered: person.spansCovered,
      birthDate: person.birthDate,
    },
    post.level,
  );
  // A class without requirements of its own (JF) has others, which no table of ours knows.
  const answer = overallAnswer([found?.answer ?? 'needsVerification', service.answer]);
  const healsOn = service.answer === 'notMet' ? null : (found?.healsOn ?? null);
  return { answer, results: [...(found?.results ?? []), service], healsOn };
}

function inService({ birthDate }: PoolPerson, post: TargetPost): KeptRequirement {
  const requirement = 'retirement';
  const age = post.retirementAge ?? defaultRetirementAge(post.level, specialRetirementOf(post.name));
  const date = birthDate === null ? null : retirementDate(birthDate, age);
  const data = { retirementDate: date, age };
  if (date === null) return { requirement, answer: 'needsVerification', healsOn: null, data };
  return { requirement, answer: date > post.referenceDate ? 'met' : 'notMet', healsOn: null, data };
}

/**
 * Months in posts of the target's urusan. They prove enough experience; too few prove nothing, since a post of another
 * urusan may be related too: then somebody has to look.
 */
function relatedExperience({ fields }: PoolPerson, post: TargetPost) {
  const required = (POST_REQUIREMENTS[post.level]?.experienceYears ?? 0) * 12;
  const on = post.referenceDate;
  const months = (fields ?? [])
    .filter(({ affair, since }) => affair === post.affair && since <= on)
    .map(({ since, until }) => completedMonths(since, addDays(earlierOf(until ?? on, on), 1)))
    .reduce((sum, each) => sum + each, 0);
  return months >= required ? { months, growing: true } : null;
}

function rankingFacts(person: PoolPerson, post: TargetPost, today: CalendarDate): RankingFacts {
  const { technical } = person;
  const score =
    technical === null ? null : { value: Math.min(technical, FULL_MATCH), source: 'technicalJpm' as const };
  return {
    box: person.box,
    matchScore: matchScore(person.talentScore, score, positionGroup(post.level)),
    potensial: person.potensial,
    kinerja: person.kinerja,
    jpm: jpmAgainst(person, post),
    rank: person.rank,
    rankSince: person.rankSince,
    positionClass: person.positionClass,
    positionSince: person.positionSince,
    serviceMonths: person.cpnsSince === null ? null : completedMonths(person.cpnsSince, today),
    leadershipTraining: person.leadership,
    education: person.education,
    birthDate: person.birthDate,
  };
}

/** JPM against the standard of the target post, not capped; null: no valid result with all nine levels. */
function jpmAgainst({ levels, variant }: PoolPerson, { level, standard }: TargetPost): number | null {
  if (levels === null) return null;
  const achieved = Object.fromEntries(GENERIC_CODES.map((code, place) => [code, levels[place] ?? null]));
  // A standard that lacks one of the nine is filled from the class, as against the present post.
  const match = jobPersonMatch(achieved, { ...classStandard(level), ...standard }, variant);
  return match.ok ? match.value : null;
}
