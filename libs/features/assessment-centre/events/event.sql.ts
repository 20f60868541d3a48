import { movesFor } from '#libs/domain/assessment-event';
import { DomainError } from '#libs/domain/errors';
import { Params, type Rows } from '#libs/features/directory/access';
import { actsInEvent, type EventViewer, opensEvent } from './access.sql.js';
import type { EventView } from './event.view.js';

/** Columns of an EventRow of the event behind `e`. */
export const EVENT_ROW = `e.id, e.name, e.purpose, e.method, e.assessed_level as "assessedLevel", e.institution,
  e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.state,
  (select count(*)::int from assessment_participant p
   where p.event_id = e.id and p.state <> 'withdrawn' and p.replaced_by is null) as participants,
  (select count(distinct m.account_id)::int from assessment_team_member m
   where m.event_id = e.id and m.role = 'assessor' and m.left_at is null) as assessors,
  c.ratings, c.filled as "filledRatings"`;

/** LATERAL join that counts the cells of the event behind `e`. */
export const CELL_COUNTS = `left join lateral (
  select count(*)::int as ratings, count(*) filter (where r.level is not null or r.no_evidence)::int as filled
  from assessment_assignment a join assessment_rating r on r.assignment_id = a.id
  where a.event_id = e.id and a.ended_at is null) c on true`;

const SETTINGS = `e.accreditation, e.minimum_assessors as "minimumAssessors", e.smallest_group as "smallestGroup",
  e.largest_group as "largestGroup", e.level_step as "levelStep", e.integration_rule as "integrationRule",
  e.final_rounding as "finalRounding", e.jpm_variant as "jpmVariant", e.potential_scale_min as "potentialScaleMin",
  e.potential_scale_max as "potentialScaleMax", e.is_assessment_centre as "isAssessmentCentre",
  e.house_rules as "houseRules", e.version, e.created_at::text as "createdAt"`;

/** One event as the viewer sees it. @throws DomainError assessmentCentre.event-not-found */
export async function readEvent(rows: Rows, viewer: EventViewer, id: number): Promise<EventView> {
  const params = new Params();
  const acts = actsInEvent(viewer, 'e', params);
  const [event] = await rows.query<Omit<EventView, 'moves'>>(
    `select ${EVENT_ROW}, ${SETTINGS}, ${acts} as acts from assessment_event e ${CELL_COUNTS}
     where e.id = ${params.add(id, 'int')} and ${opensEvent(viewer, 'e', params)}`,
    params.values,
  );
  if (!event) throw new DomainError('not-found', 'assessmentCentre.event-not-found');
  const moves = event.acts ? movesFor(event.state, viewer.role ?? '') : [];
  return { ...event, moves: moves.map(({ to, kind }) => ({ to, kind })) };
}
