import type { ApplyStep } from '#libs/platform/import';
import { insertNew, rowsDiffering, updateDiffering } from './columns.js';

const KNOWN = { until: 's.until', decree_number: 's.decree_number', decree_date: 's.decree_date' };

const NEW = {
  employee_id: 's.employee_id',
  position_id: 's.position_id',
  kind: 's.kind',
  since: 's.since',
  ...KNOWN,
};

/** Rows of format 3b that change what is known of a holding. */
export const HOLDERS_CHANGED = rowsDiffering('holding', KNOWN);

/** How rows of format 3b become holdings: what ends makes room for what begins, so changes go before new rows. */
export const HOLDER_STEPS: readonly ApplyStep[] = [
  { makesNew: false, rows: 'standing', sql: `${updateDiffering('holding', KNOWN)} returning t.id as id` },
  { makesNew: true, rows: 'new', sql: `${insertNew('holding', NEW)} returning id` },
];
