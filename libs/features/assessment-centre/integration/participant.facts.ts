import type { Narrative } from '#libs/domain/assessment-integration';
import type { JobStandard, PotentialProfile } from '#libs/domain/competency';
import { fullName, type Rows } from '#libs/features/directory/access';

/** Where a report's texts stand. */
export const NARRATIVE_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;

export type NarrativeState = (typeof NARRATIVE_STATES)[number];

export interface RatedCell {
  readonly id: number;
  readonly toolId: number;
  readonly memberId: number;
  readonly code: string;
  readonly level: number | null;
  readonly noEvidence: boolean;
}

export interface SettledLevel {
  readonly level: number | null;
  readonly note: string;
  readonly version: number;
}

export interface NarrativeFacts extends Narrative {
  readonly authorId: number | null;
  readonly authorName: string | null;
  readonly state: NarrativeState;
  readonly returnedNote: string;
  readonly version: number;
}

/** One participant with everything that was measured. */
export interface ParticipantFacts {
  readonly id: number;
  readonly employeeId: number;
  readonly number: number;
  readonly nip: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly rank: { readonly scheme: 'pns' | 'pppk'; readonly grade: number } | null;
  readonly state: 'registered' | 'present' | 'absent' | 'withdrawn';
  readonly groupName: string | null;
  readonly positionName: string | null;
  readonly unitName: string | null;
  readonly standardSource: 'position' | 'class';
  /** Last day of presence; the last day of the event where the list of presence tells none. */
  readonly assessedOn: string;
  readonly standard: JobStandard;
  readonly ratings: readonly RatedCell[];
  readonly consensus: Readonly<Record<string, SettledLevel>>;
  readonly potential: PotentialProfile;
  readonly narrative: NarrativeFacts | null;
}

/** SQL condition: the participant behind `p` is to have a result: neither absent, withdrawn nor replaced. */
export const IS_ASSESSED = `p.state not in ('absent', 'withdrawn') and p.replaced_by is null`;

/** SQL condition: the sheet behind `a` counts: still its assessor's, or declared finished before somebody took over. */
export const COUNTS = `(a.ended_at is null or a.completed_at is not null)`;

const map = (rows: string) => `coalesce((${rows}), '{}')`;

const RATINGS = `coalesce((select json_agg(json_build_object('id', r.id, 'toolId', a.tool_id, 'memberId', a.member_id,
    'code', r.competency_code, 'level', r.level, 'noEvidence', r.no_evidence) order by a.tool_id, a.member_id)
  from assessment_assignment a join assessment_rating r on r.assignment_id = a.id
  where a.participant_id = p.id and ${COUNTS}), '[]')`;

const NARRATIVE = `(select json_build_object('strengths', v.strengths, 'developmentAreas', v.development_areas,
    'placementAdvice', v.placement_advice, 'developmentAdvice', v.development_advice, 'authorId', v.author_id,
    'authorName', u.display_name, 'state', v.state, 'returnedNote', v.returned_note, 'version', v.version)
  from assessment_narrative v left join account u on u.id = v.author_id where v.participant_id = p.id)`;

const RANK = `(select json_build_object('scheme', k.scheme, 'grade', k.grade) from employee_rank k
  where k.employee_id = n.id and k.voided_at is null order by k.since desc nulls last, k.id desc limit 1)`;

/** $1 event, $2 participants or null for all of them. */
const PARTICIPANTS = `select p.id, p.employee_id as "employeeId", p.number, n.nip, ${fullName('n')} as name,
  n.birth_date::text as "birthDate", ${RANK} as rank, p.state, g.name as "groupName", p.position_name as "positionName",
  o.name as "unitName", coalesce(p.standard_source, 'class') as "standardSource",
  coalesce((select max(d.day) from assessment_attendance d where d.participant_id = p.id and d.is_present),
    e.ends_on)::text as "assessedOn",
  ${map(`select json_object_agg(s.competency_code, s.level) from assessment_participant_standard s
    where s.participant_id = p.id`)} as standard,
  ${RATINGS} as ratings,
  ${map(`select json_object_agg(i.competency_code, json_build_object('level', i.consensus_level, 'note', i.note,
    'version', i.version)) from assessment_integration i where i.participant_id = p.id`)} as consensus,
  ${map(`select json_object_agg(v.aspect_code, v.value) from assessment_potential v
    where v.participant_id = p.id`)} as potential,
  ${NARRATIVE} as narrative
  from assessment_participant p join assessment_event e on e.id = p.event_id join employee n on n.id = p.employee_id
  left join assessment_group g on g.id = p.group_id
  left join position q on q.id = p.position_id left join org_unit o on o.id = q.org_unit_id
  where p.event_id = $1 and ($2::int[] is null or p.id = any($2::int[])) and ${IS_ASSESSED}
  order by p.number`;

/** Those to be assessed, or some of them; in order of their numbers. */
export function participantFacts(
  rows: Rows,
  eventId: number,
  ids: readonly number[] | null,
): Promise<ParticipantFacts[]> {
  return rows.query<ParticipantFacts>(PARTICIPANTS, [eventId, ids]);
}
