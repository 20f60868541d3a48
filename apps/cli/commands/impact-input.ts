import type { GroupCount } from '#libs/domain/adverse-impact';
import { readCounts } from '../count-cell.js';
import { type InputRow, rowsByColumn } from '../input-columns.js';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { labelFaults, type LabelRules } from '../label-faults.js';

const COLUMNS = ['group', 'selected', 'total'] as const;

const GROUP_RULES: LabelRules = {
  blank: { code: 'group.blank', reason: inputReasons.groupBlank },
  twice: { code: 'group.twice', reason: inputReasons.groupTwice },
};

/**
 * Groups in the order of the file. Every fault is named at once.
 * @throws InputError `group.blank`, `group.twice`, `groups.too-few`, `count.*`, `selected.above-total`
 */
export function readGroups(table: InputTable): GroupCount[] {
  const rows = rowsByColumn(table, COLUMNS);
  const labels = rows.map(({ number: row, cells }) => ({ value: cells.group, row, column: 'group' }));
  const faults = labelFaults(labels, GROUP_RULES);
  const groups = rows.map((row) => readGroup(row, faults));
  if (faults.length > 0) throw new InputError(faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  if (groups.length < 2)
    throw new InputError([{ code: 'groups.too-few', reason: inputReasons.groupsTooFew }]);
  return groups;
}

function readGroup(
  { number: row, cells }: InputRow<(typeof COLUMNS)[number]>,
  faults: InputFault[],
): GroupCount {
  const before = faults.length;
  const columns = (['selected', 'total'] as const).map((column) => ({ row, column, value: cells[column] }));
  const [selected = 0, total = 0] = readCounts(columns, faults);
  if (faults.length === before && selected > total) {
    const reason = inputReasons.selectedAboveTotal(total);
    faults.push({ code: 'selected.above-total', row, column: 'selected', value: cells.selected, reason });
  }
  return { group: cells.group, selected, total };
}
