import type { TestDatabase } from '../test-database.js';
import type { FilledUnit } from './filled-unit.js';
import { insertNumbered, insertRow } from './insert.js';

/** What succession keeps about a unit. */
export interface FilledSuccession {
  /** Of the unit's vacancy; a draft. */
  readonly planId: number;
  /** Of the unit's holder. */
  readonly appointmentId: number;
}

/** Ranks the unit's holder for its vacancy, with a plan, and records the appointment behind the holding. */
export async function fillSuccession(
  database: TestDatabase,
  agencyId: number,
  periodId: number,
  { word, employeeId, positionId, vacancyId, holdingId }: FilledUnit,
): Promise<FilledSuccession> {
  const row = { agency_id: agencyId };
  const keys = JSON.stringify({ values: [{ key: 'box', value: 9 }], decidedBy: null });
  const ranked = { ...row, employee_id: employeeId, list: 'longList', rank: 1, keys, readiness: 'now' };
  await insertRow(database, 'succession_candidate', {
    ...ranked,
    period_id: periodId,
    position_id: vacancyId,
    standing: 'ranked',
    tied: false,
    flagged: false,
    eligibility: '[]',
    reference_date: '2026-06-30',
  });
  const planId = await insertNumbered(database, 'succession_plan', {
    ...row,
    position_id: vacancyId,
    period_id: periodId,
    reason: `Rencana ${word}`,
  });
  await insertRow(database, 'succession_plan_member', { ...ranked, succession_plan_id: planId, place: 1 });
  const appointmentId = await insertNumbered(database, 'appointment', {
    ...row,
    employee_id: employeeId,
    position_id: positionId,
    route: 'other',
    level: 'pengawas',
    reason: `Alasan ${word}`,
    decree_number: `SK ${word}`,
    decree_date: '2019-12-20',
    effective_from: '2020-01-01',
    holding_id: holdingId,
  });
  return { planId, appointmentId };
}

/** Declares a period in which nobody may be replaced. @returns its id */
export function fillBlackout(database: TestDatabase, agencyId: number, word: string): Promise<number> {
  return insertNumbered(database, 'blackout_period', {
    agency_id: agencyId,
    kind: 'headElection',
    legal_basis: `Dasar ${word}`,
    since: '2024-03-22',
    until: '2025-02-20',
  });
}
