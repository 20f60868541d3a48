import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../test-database.js';
import type { FilledUnit } from './filled-unit.js';
import { insertNumbered, insertRow } from './insert.js';

/** The development plan of a unit's person: approved, with one item that is done and has a file. */
export interface FilledDevelopment {
  readonly planId: number;
  readonly itemId: number;
  readonly evidenceId: number;
  /** Nothing lies in the store under it. */
  readonly fileId: string;
}

/** Fills the plan of 2026; each of its texts holds the unit's word. */
export async function fillDevelopment(
  database: TestDatabase,
  agencyId: number,
  { word, employeeId, positionId }: FilledUnit,
): Promise<FilledDevelopment> {
  const add = (table: string, values: object) =>
    insertNumbered(database, table, { agency_id: agencyId, ...values });
  const planId = await add('development_plan', {
    employee_id: employeeId,
    year: 2026,
    state: 'approved',
    approved_at: '2026-02-01',
    note: `Catatan ${word}`,
  });
  const itemId = await add('development_item', {
    plan_id: planId,
    goal: `Sasaran ${word}`,
    competency_code: 'M.01',
    gap: -100,
    action_type: 'formal',
    learning_hours: 20,
    state: 'running',
    note: `Catatan ${word}`,
    evidence: `Bukti ${word}`,
  });
  const fileId = randomUUID();
  await insertRow(database, 'stored_file', {
    agency_id: agencyId,
    id: fileId,
    name: `${word}.pdf`,
    size: 1,
    sha256: '',
  });
  const evidenceId = await add('development_evidence', { item_id: itemId, file_id: fileId });
  await lag(database, add, { word, employeeId, positionId });
  return { planId, itemId, evidenceId, fileId };
}

/** Puts the person below what the post asks in a technical competency. */
async function lag(
  database: TestDatabase,
  add: (table: string, values: object) => Promise<number>,
  { word, employeeId, positionId }: Pick<FilledUnit, 'word' | 'employeeId' | 'positionId'>,
): Promise<void> {
  const idOf = async (sql: string, id: number) => (await database.owner<{ id: number }>(sql, [id]))[0]?.id;
  const code = `T.${word}`;
  const standardId = await idOf('select id from job_standard where position_id = $1', positionId);
  await add('job_standard_level', { job_standard_id: standardId, competency_code: code, level: 3 });
  const resultId = await idOf('select id from assessment_result where employee_id = $1', employeeId);
  await add('assessment_result_level', { result_id: resultId, competency_code: code, level: 200 });
}

/** The agency's own guide. */
export async function fillGuide(database: TestDatabase, agencyId: number): Promise<void> {
  await insertRow(database, 'development_guide', {
    agency_id: agencyId,
    experience: 60,
    social: 30,
    formal: 10,
  });
}
