import type { CalendarDate } from '#libs/domain/calendar';
import {
  DEFAULT_RANKING_KEYS,
  rankCandidates,
  type Ranked,
  type RankingFacts,
  type RankingKey,
  SUCCESSION_LISTS,
} from '#libs/domain/succession';
import { type Evaluated, evaluate } from './evaluation.js';
import type { PoolPerson } from './people.sql.js';
import type { TargetPost } from './posts.sql.js';

/** How many of a list are kept, and how many of those listed apart: a committee reads far fewer. */
const KEPT = 200;

/** A row of succession_candidate, by its column names. */
export interface CandidateRow {
  readonly position_id: number;
  readonly employee_id: number;
  readonly list: string;
  readonly standing: string;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly flagged: boolean;
  readonly keys: KeptKeys;
  readonly eligibility: Evaluated['eligibility'];
  readonly readiness: string;
  readonly heals_on: CalendarDate | null;
  readonly reference_date: CalendarDate;
}

/** The ordered keys as they are shown, and why somebody stands below the one before. */
export interface KeptKeys {
  readonly values: readonly { readonly key: RankingKey; readonly value: string | number | null }[];
  readonly decidedBy: RankingKey | null;
}

const SHOWN: Readonly<Record<RankingKey, (facts: RankingFacts) => string | number | null>> = {
  box: ({ box }) => box,
  matchScore: (facts) => facts.matchScore,
  potensial: ({ potensial }) => potensial,
  kinerja: ({ kinerja }) => kinerja,
  jpm: ({ jpm }) => jpm,
  rank: ({ rank }) => rank,
  rankSince: ({ rankSince }) => rankSince,
  positionClass: ({ positionClass }) => positionClass,
  positionSince: ({ positionSince }) => positionSince,
  serviceMonths: ({ serviceMonths }) => serviceMonths,
  leadershipTraining: ({ leadershipTraining }) => leadershipTraining,
  education: ({ education }) => education,
  age: ({ birthDate }) => birthDate,
};

/** The lists of one post, each ranked by itself. */
export function candidateRows(
  post: TargetPost,
  people: readonly PoolPerson[],
  today: CalendarDate,
): CandidateRow[] {
  const evaluated = people.map((person) => evaluate(person, post, today)).filter((each) => each !== null);
  return SUCCESSION_LISTS.flatMap((list) => {
    const ofList = evaluated.filter((each) => each.list === list);
    const of = (standing: Evaluated['standing']) => ofList.filter((each) => each.standing === standing);
    return [
      ...rankCandidates(of('ranked'))
        .filter(({ rank }) => rank <= KEPT)
        .map((ranked) => rowOf(post, ranked)),
      ...apart(post, of('awaitingVerification')),
      ...apart(post, of('notEligible')),
    ];
  });
}

/** Listed in the order of the keys, without a rank. */
function apart(post: TargetPost, candidates: readonly Evaluated[]): CandidateRow[] {
  return rankCandidates(candidates)
    .slice(0, KEPT)
    .map((ranked) => ({ ...rowOf(post, { ...ranked, reason: null }), rank: null, tied: false }));
}

function rowOf(post: TargetPost, { candidate, rank, tied, reason }: Ranked<Evaluated>): CandidateRow {
  const values = DEFAULT_RANKING_KEYS.map((key) => ({ key, value: SHOWN[key](candidate) }));
  return {
    position_id: post.positionId,
    employee_id: candidate.employeeId,
    list: candidate.list,
    standing: candidate.standing,
    rank,
    tied,
    flagged: candidate.flagged,
    keys: { values, decidedBy: reason?.key ?? null },
    eligibility: candidate.eligibility,
    readiness: candidate.readiness,
    heals_on: candidate.healsOn,
    reference_date: post.referenceDate,
  };
}
