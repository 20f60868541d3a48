import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import type { AssessmentState } from './assessment.view.js';

/** An assessment as it is stored. */
export interface AssessmentRow {
  readonly id: number;
  readonly year: number;
  readonly instrument: string;
  readonly splitFillings: boolean;
  readonly dataDate: string | null;
  readonly state: AssessmentState;
  readonly version: number;
}

/** SELECT of assessments. */
export const ASSESSMENT_ROWS = `select id, year, instrument, split_fillings as "splitFillings",
  data_date::text as "dataDate", state, version from merit_assessment`;

/**
 * Locks an assessment: whoever changes its levels waits for the others, so that each sees what the last has written.
 * @throws DomainError merit.not-found
 */
export async function lockAssessment(tx: Tx, id: number): Promise<AssessmentRow> {
  const row = await tx.first<AssessmentRow>(`${ASSESSMENT_ROWS} where id = $1 for update`, [id]);
  if (!row) throw new DomainError('not-found', 'merit.not-found');
  return row;
}

/** @throws DomainError merit.closed */
export function requireOpen({ state }: AssessmentRow): void {
  if (state !== 'open') throw new DomainError('conflict', 'merit.closed');
}
