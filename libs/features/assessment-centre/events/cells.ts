import type { Tx } from '#libs/platform/database';

/**
 * Makes the empty cells of every assignment of a running event that has none yet: one per competency its tool measures.
 * Cells that are there stay as they are.
 */
export async function makeCells(tx: Tx, eventId: number): Promise<void> {
  await tx.query(
    `insert into assessment_rating (agency_id, assignment_id, competency_code)
     select a.agency_id, a.id, x.competency_code
     from assessment_assignment a join assessment_event e on e.id = a.event_id
     join assessment_tool t on t.id = a.tool_id
     join assessment_matrix_cell x on x.tool_id = a.tool_id
     where a.event_id = $1 and a.ended_at is null and e.state = 'running' and t.kind <> 'psychometricTest'
     on conflict (agency_id, assignment_id, competency_code) do nothing`,
    [eventId],
  );
}

/** SQL condition: somebody has rated in the assignment behind `alias`. */
export function isRatedIn(alias: string): string {
  return `exists (select from assessment_rating r where r.assignment_id = ${alias}.id
    and (r.level is not null or r.no_evidence or r.version > 1))`;
}
