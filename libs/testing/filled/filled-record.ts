import type { TestDatabase } from '../test-database.js';
import type { FilledUnit } from './filled-unit.js';
import { insertNumbered } from './insert.js';

type Add = (table: string, values: object) => Promise<number>;

/**
 * Adds to a filled unit what its person has done and how it was rated, and what its post asks for.
 * @returns the id of the post's SKJ
 */
export async function fillRecord(
  database: TestDatabase,
  agencyId: number,
  unit: FilledUnit,
): Promise<number> {
  const add: Add = (table, values) => insertNumbered(database, table, { agency_id: agencyId, ...values });
  await fillTrackRecord(add, unit);
  await fillRatings(add, unit);
  const standard = await add('job_standard', { position_id: unit.positionId, effective_from: '2024-01-01' });
  await add('job_standard_level', { job_standard_id: standard, competency_code: 'M.01', level: 3 });
  const result = await add('assessment_result', {
    employee_id: unit.employeeId,
    assessed_on: '2025-05-14',
    purpose: 'mapping',
    institution: `Lembaga ${unit.word}`,
  });
  await add('assessment_result_level', { result_id: result, competency_code: 'M.01', level: 300 });
  await add('assessment_result_aspect', { result_id: result, aspect_code: 'intellectual', value: 400 });
  return standard;
}

async function fillTrackRecord(add: Add, { employeeId, word }: FilledUnit): Promise<void> {
  const person = { employee_id: employeeId };
  await add('training', {
    ...person,
    kind: 'Teknis',
    name: `Pelatihan ${word}`,
    learning_hours: 20,
    ended_on: '2025-03-07',
  });
  await add('position_history', {
    ...person,
    position_name: `Kepala ${word}`,
    kind: 'definitive',
    since: '2015-01-01',
    until: '2019-12-31',
  });
  await add('award', { ...person, name: `Penghargaan ${word}`, level: 'national', awarded_on: '2024-08-17' });
  await add('team_assignment', {
    ...person,
    team: `Tim ${word}`,
    scope: 'internal',
    role: 'chair',
    since: '2025-02-01',
  });
  await add('discipline', { ...person, level: 'light', kind: `Teguran ${word}`, decided_on: '2021-05-12' });
  await add('feedback_360', { ...person, year: 2025, category: 'good' });
  await add('agency_figure', { ...person, as_of: '2025-12-31', figure1: 80_000_000 });
}

async function fillRatings(add: Add, { employeeId, orgUnitId }: FilledUnit): Promise<void> {
  await add('performance_rating', { employee_id: employeeId, year: 2025, predicate: 'good' });
  await add('unit_rating', { org_unit_id: orgUnitId, year: 2025, rating: 'good' });
}
