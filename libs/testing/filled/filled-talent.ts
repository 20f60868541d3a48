import { PRESETS } from '#libs/domain/scoring';
import type { TestDatabase } from '../test-database.js';
import type { FilledUnit } from './filled-unit.js';
import { insertNumbered, insertRow } from './insert.js';

/** A talent period with a map of the units' people. */
export interface FilledPeriod {
  readonly policyId: number;
  readonly policyVersionId: number;
  readonly periodId: number;
}

/** Adds a policy in draft, a computed period and the results of the units' people. */
export async function fillTalent(
  database: TestDatabase,
  agencyId: number,
  word: string,
  units: readonly FilledUnit[],
): Promise<FilledPeriod> {
  const row = { agency_id: agencyId };
  const policyId = await insertNumbered(database, 'scoring_policy', {
    ...row,
    code: `P-${word}`,
    name: `Pedoman ${word}`,
  });
  const policyVersionId = await insertNumbered(database, 'scoring_policy_version', {
    ...row,
    scoring_policy_id: policyId,
    number: 1,
    definition: JSON.stringify(PRESETS.A),
  });
  const periodId = await insertNumbered(database, 'talent_period', {
    ...row,
    cycle_year: 2026,
    name: `Periode ${word}`,
    reference_date: '2026-06-30',
    policy_version_id: policyVersionId,
    levels: ['pengawas', 'administrator', 'jptPratama'],
    state: 'computed',
    revision: 1,
  });
  for (const unit of units) await fillResult(database, { ...row, period_id: periodId }, unit);
  return { policyId, policyVersionId, periodId };
}

async function fillResult(
  database: TestDatabase,
  period: { readonly agency_id: number; readonly period_id: number },
  { employeeId, orgUnitId, positionId }: FilledUnit,
): Promise<void> {
  const person = { ...period, employee_id: employeeId };
  await insertRow(database, 'talent_input', {
    ...person,
    cycle_year: 2026,
    org_unit_id: orgUnitId,
    position_id: positionId,
    post_level: 'pengawas',
    post_group: 2,
    study_leave: false,
    status_gate: 'met',
    standard_by_default: true,
    learning_complete: true,
    discipline_complete: true,
    discipline_recent: false,
    discipline_appealed: false,
    provisional: [],
    predicate: 2,
  });
  const gates = {
    gate_status: 2,
    gate_rating: 2,
    gate_competency: 0,
    gate_training: 2,
    gate_discipline: 2,
    gate_retirement: 2,
  };
  await insertRow(database, 'talent_result', {
    ...person,
    cycle_year: 2026,
    revision: 1,
    org_unit_id: orgUnitId,
    post_group: 2,
    missing: ['jpm'],
    ...gates,
    pool: 0,
  });
  await insertRow(database, 'talent_result_history', { ...person, revision: 1, replaced_by: 2, pool: 0 });
  await insertRow(database, 'talent_input_history', { ...person, replaced_by: 2, inputs: '{}' });
}
