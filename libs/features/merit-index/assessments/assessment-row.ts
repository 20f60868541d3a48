import { DomainError } from '#libs/domain/errors';
import { type Tx, violationOf } from '#libs/platform/database';
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

const UNIQUE = '23505';

/** Adds an assessment by instrument A. @returns its id @throws DomainError merit.year-taken */
export async function insertAssessment(
  tx: Tx,
  { year, splitFillings, dataDate, state }: Omit<AssessmentRow, 'id' | 'instrument' | 'version'>,
): Promise<number> {
  try {
    const [row] = await tx.query<{ id: number }>(
      `insert into merit_assessment (agency_id, instrument, year, split_fillings, data_date, state)
       values ($1, 'A', $2, $3, $4, $5) returning id`,
      [tx.actor.agencyId, year, splitFillings, dataDate, state],
    );
    if (!row) throw new Error('an assessment was not inserted');
    return row.id;
  } catch (error) {
    if (violationOf(error)?.state === UNIQUE)
      throw new DomainError('conflict', 'merit.year-taken', { field: 'year' });
    throw error;
  }
}

/** @throws DomainError merit.closed */
export function requireOpen({ state }: AssessmentRow): void {
  if (state !== 'open') throw new DomainError('conflict', 'merit.closed');
}
