import { type GateAnswer, GATES } from '#libs/domain/eligibility';
import { type Policy, storedValue } from '#libs/domain/scoring';

/** As a result stores an answer: the worse, the lower. */
const STORED: Readonly<Record<GateAnswer, number>> = { notMet: 0, needsVerification: 1, met: 2 };
const { notMet: NOT_MET, needsVerification: TO_VERIFY, met: MET } = STORED;

/** The gates of libs/domain/eligibility over the input `i` of a period with `reference_date`: 0, 1 or 2 each. */
export function gateColumns({ gates, assessment }: Policy): { name: string; sql: string }[] {
  const good = storedValue('predicate', 'good');
  const serving = storedValue('discipline', 'serving');
  const isPppk = `i.employment_type in ('pppk', 'pppkPartTime')`;
  const answers: Readonly<Record<(typeof GATES)[number], string>> = {
    status: `case i.status_gate when 'met' then ${MET} when 'notMet' then ${NOT_MET} else ${TO_VERIFY} end`,
    rating: `case when i.predicate > ${good} or i.previous_predicate > ${good} then ${NOT_MET}
      when i.predicate is null or i.previous_predicate is null then ${TO_VERIFY} else ${MET} end`,
    competency: `case when i.jpm is null or i.jpm < ${gates.minimumJpm} then ${NOT_MET}
      else least(case when i.needs_reassessment then ${STORED[assessment.raisedLevel]} when i.needs_reassessment is null then ${TO_VERIFY} else ${MET} end,
                 case when i.accredited then ${MET} else ${TO_VERIFY} end) end`,
    training: `case when coalesce(i.learning_hours, 0) >= ${gates.learningHours} then ${MET} when i.employment_type is null then ${TO_VERIFY}
      when ${isPppk} then ${MET} when i.learning_complete then ${NOT_MET} else ${TO_VERIFY} end`,
    discipline: `case when i.discipline = ${serving} or i.discipline_recent then ${NOT_MET}
      when i.discipline_appealed or not i.discipline_complete then ${TO_VERIFY} else ${MET} end`,
    retirement: `case when i.retirement_date is null then ${TO_VERIFY}
      when i.retirement_date > (t.reference_date + make_interval(months => ${gates.retirementMonths}))::date then ${MET}
      else ${NOT_MET} end`,
  };
  return GATES.map((gate) => ({ name: `gate_${gate}`, sql: `(${answers[gate]})::smallint` }));
}

/** Standing in the KRS over `n`: a box of the pool, and the worst of the gates. */
export function poolSql({ talentPool }: Policy, box: string): string {
  const worst = `least(${GATES.map((gate) => `n.gate_${gate}`).join(', ')})`;
  return `(case when ${box} in (${talentPool.boxes.join(', ')}) then ${worst} else ${NOT_MET} end)::smallint`;
}
