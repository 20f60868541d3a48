import {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  KNOWN_NUMBERS,
  PERSON_LABEL,
  sameFactTwice,
} from '#libs/features/directory/imports';
import type { Tx } from '#libs/platform/database';
import type { ImportFormat, ImportRule } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { RESULT_FIELDS } from './results.fields.js';
import { readResult } from './results.read.js';
import { RESULT_STEPS, RESULTS_CHANGED } from './results.steps.js';

const RESOLVE = `
  update staged s set employee_id = f.employee_id, target_id = f.target_id
  from (select i.row_number, e.id as employee_id, t.id as target_id from staged i
        join ${KNOWN_NUMBERS} e on e.nip = i.nip
        left join assessment_result t on t.employee_id = e.id and t.assessed_on = i.assessed_on and t.purpose = i.purpose
          and t.voided_at is null) f
  where f.row_number = s.row_number`;

/** What an event of the agency itself found is official: only the event takes it back. */
const OWN_RESULT: ImportRule = {
  code: 'assessment.own-result',
  field: 'date',
  severity: 'error',
  sql: `select s.row_number, null::jsonb as details from staged s join assessment_result r on r.id = s.target_id
        where r.participant_id is not null`,
};

async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const employeeIds = await employeesOf(tx, 'assessment_result', ids);
  if (employeeIds.length > 0) await outbox.add(tx, 'assessment.resultsChanged', { employeeIds });
}

/** Format 5 of docs/domain/06: results of other assessment centres, by NIP, date and purpose. */
export function resultsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'assessmentResults',
    fields: RESULT_FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'assessed_on', type: 'date' },
      { name: 'purpose', type: 'text' },
      { name: 'method', type: 'text' },
      { name: 'assessed_level', type: 'text' },
      { name: 'institution', type: 'text' },
      { name: 'accreditation', type: 'text' },
      { name: 'valid_until', type: 'date' },
      { name: 'scale_min', type: 'smallint' },
      { name: 'scale_max', type: 'smallint' },
      { name: 'levels', type: 'jsonb' },
      { name: 'aspects', type: 'jsonb' },
      { name: 'given_jpm', type: 'integer' },
      { name: 'given_category', type: 'text' },
      { name: 'given_potential', type: 'integer' },
      { name: 'given_potkom', type: 'integer' },
      { name: 'digital_literacy', type: 'integer' },
      { name: 'emerging_skill', type: 'integer' },
    ],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', 'assessed_on', 'purpose'],
    table: 'assessment_result',
    tables: {
      assessment_result: 'id',
      assessment_result_level: 'result_id',
      assessment_result_aspect: 'result_id',
    },
    read: readResult,
    resolve: [RESOLVE],
    rules: [EMPLOYEE_UNKNOWN, OWN_RESULT, sameFactTwice(['assessed_on', 'purpose'])],
    steps: RESULT_STEPS,
    changed: RESULTS_CHANGED,
    label: PERSON_LABEL,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
