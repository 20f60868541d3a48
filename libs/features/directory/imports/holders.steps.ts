import type { ApplyStep } from '#libs/platform/import';
import { insertNew, updateDiffering } from './columns.js';

/**
 * Endings go first: the exclusion of two definitive posts is checked row by row, and an ending is what makes room for
 * the next post.
 */
const ENDED = `
  update holding t set until = s.until, version = t.version + 1 from good s
  where t.id = s.target_id and s.until < coalesce(t.until, 'infinity')
  returning t.id as id`;

const KNOWN = { until: 's.until', decree_number: 's.decree_number', decree_date: 's.decree_date' };

const NEW = {
  employee_id: 's.employee_id',
  position_id: 's.position_id',
  kind: 's.kind',
  since: 's.since',
  ...KNOWN,
};

/** How rows of format 3b become holdings. */
export const HOLDER_STEPS: readonly ApplyStep[] = [
  { makesNew: false, rows: 'standing', sql: ENDED },
  { makesNew: false, rows: 'standing', sql: `${updateDiffering('holding', KNOWN)} returning t.id as id` },
  { makesNew: true, rows: 'new', sql: `${insertNew('holding', NEW)} returning id` },
];
