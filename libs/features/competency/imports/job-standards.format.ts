import type { Tx } from '#libs/platform/database';
import type { ImportFormat } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { JOB_STANDARD_FIELDS, readJobStandard } from './job-standards.read.js';
import { JOB_STANDARD_RULES } from './job-standards.rules.js';
import {
  JOB_STANDARD_LINK,
  JOB_STANDARD_RESOLVE,
  JOB_STANDARD_STEPS,
  JOB_STANDARDS_CHANGED,
} from './job-standards.steps.js';

async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const rows = await tx.query<{ position: number }>(
    'select distinct position_id as position from job_standard where id = any($1::int[]) order by 1',
    [ids],
  );
  const positionIds = rows.map(({ position }) => position);
  if (positionIds.length > 0) await outbox.add(tx, 'competency.standardsChanged', { positionIds });
}

/** Format 4 of docs/domain/06: standar kompetensi jabatan, by post, effective date and competency. */
export function jobStandardsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'jobStandards',
    fields: JOB_STANDARD_FIELDS,
    columns: [
      { name: 'position_code', type: 'text' },
      { name: 'competency_code', type: 'text' },
      { name: 'levels', type: 'jsonb' },
      { name: 'stated_from', type: 'date' },
    ],
    resolved: [
      { name: 'position_id', type: 'integer' },
      { name: 'effective_from', type: 'date' },
      { name: 'leads', type: 'boolean' },
    ],
    key: ['position_code', 'competency_code', 'effective_from'],
    table: 'job_standard',
    tables: { job_standard: 'id', job_standard_level: 'job_standard_id' },
    read: readJobStandard,
    resolve: JOB_STANDARD_RESOLVE,
    rules: JOB_STANDARD_RULES,
    link: JOB_STANDARD_LINK,
    steps: JOB_STANDARD_STEPS,
    changed: JOB_STANDARDS_CHANGED,
    label: `(select p.code || ' ' || p.name from position p where p.id = t.position_id)`,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
