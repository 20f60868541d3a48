import type { FinalRounding, IntegrationRule } from '#libs/domain/assessment-integration';
import type { EventState } from '#libs/domain/assessment-event';
import type { CompetencyGroup, LevelStep } from '#libs/domain/competency';
import type { Accreditation, JpmPurpose, JpmVariant } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';
import type { Rows } from '#libs/features/directory/access';

export interface EventTool {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
}

export interface EventCompetency {
  readonly code: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly levels: readonly {
    readonly level: number;
    readonly title: string;
    readonly description: string;
    readonly indicators: readonly { readonly code: string; readonly text: string }[];
  }[];
}

/** An event with everything its integration goes by. */
export interface EventFacts {
  readonly id: number;
  readonly name: string;
  readonly state: EventState;
  readonly purpose: JpmPurpose;
  readonly method: 'simple' | 'medium' | 'complex' | 'other';
  readonly assessedLevel: PositionLevel;
  readonly institution: string;
  readonly accreditation: Accreditation | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isAssessmentCentre: boolean;
  readonly rule: IntegrationRule;
  readonly rounding: FinalRounding;
  readonly levelStep: LevelStep;
  readonly variant: JpmVariant;
  readonly scale: { readonly min: number; readonly max: number };
  /** In order; psychometric tests among them, which are not rated. */
  readonly tools: readonly EventTool[];
  /** In the order of the dictionary. */
  readonly competencies: readonly EventCompetency[];
  /** Of the matrix: tools that are rated. */
  readonly cells: readonly { readonly toolId: number; readonly code: string; readonly weight: number }[];
  /** Everybody of the team who rates or leads, also who left. */
  readonly members: readonly {
    readonly id: number;
    readonly accountId: number;
    readonly name: string;
    readonly role: string;
    readonly hasLeft: boolean;
  }[];
}

const list = (rows: string) => `coalesce((${rows}), '[]')`;

/** $1 event. */
const EVENT = `select e.id, e.name, e.state, e.purpose, e.method, e.assessed_level as "assessedLevel", e.institution,
  e.accreditation, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
  e.is_assessment_centre as "isAssessmentCentre", e.integration_rule as rule, e.final_rounding as rounding,
  e.level_step as "levelStep", e.jpm_variant as variant,
  json_build_object('min', e.potential_scale_min, 'max', e.potential_scale_max) as scale,
  ${list(`select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name) order by t.ordinal, t.id)
    from assessment_tool t where t.event_id = e.id`)} as tools,
  ${list(`select json_agg(json_build_object('code', c.code, 'name', c.name, 'group', c.competency_group, 'levels', c.levels)
    order by c.ordinal) from assessment_event_competency c where c.event_id = e.id`)} as competencies,
  ${list(`select json_agg(json_build_object('toolId', x.tool_id, 'code', x.competency_code, 'weight', x.weight)
    order by t.ordinal, t.id) from assessment_matrix_cell x join assessment_tool t on t.id = x.tool_id
    where x.event_id = e.id and t.kind <> 'psychometricTest'`)} as cells,
  ${list(`select json_agg(json_build_object('id', m.id, 'accountId', m.account_id, 'name', u.display_name, 'role', m.role,
    'hasLeft', m.left_at is not null) order by m.id)
    from assessment_team_member m join account u on u.id = m.account_id
    where m.event_id = e.id and m.role in ('leadAssessor', 'assessor')`)} as members
  from assessment_event e where e.id = $1`;

/** The event; it is known to exist. */
export async function eventFacts(rows: Rows, eventId: number): Promise<EventFacts> {
  const [event] = await rows.query<EventFacts>(EVENT, [eventId]);
  if (!event) throw new Error('the event is gone');
  return event;
}
