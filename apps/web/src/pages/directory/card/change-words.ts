import { type EmploymentType, EMPLOYMENT_TYPES, employmentTypeWord } from '#libs/domain/employment-type';
import { formatNip } from '#libs/domain/nip';
import { PPPK_GRADES, rankAtStep } from '#libs/domain/rank';
import type { ChangeRow } from '../../../api/directory-views.js';
import type { Formats } from '../../../format/formats.js';
import type { Messages } from '../../../messages/messages.js';
import { wordOf } from '../../../messages/messages.js';
import { changesOf } from '../../audit/changes.js';
import { levelName, statusName } from '../parts/options.js';

/** One field of a change: '' where there was or is no value. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Columns that tell a reader nothing: keys, and what the entry says already. */
const SILENT = new Set(['employee_id', 'name_key', 'scheme', 'voided_at', 'recorded_at']);

interface Words {
  readonly messages: Messages;
  readonly formats: Formats;
  /** Names of rows that stand behind ids. */
  readonly names: {
    readonly units: ReadonlyMap<number, string>;
    readonly positions: ReadonlyMap<number, string>;
  };
}

/** What changed, field by field, in words people know. */
export function fieldChangesOf(change: ChangeRow, words: Words): FieldChange[] {
  const { messages } = words;
  const none = { yes: messages.common.yes, no: messages.common.no, none: '' };
  return changesOf({ id: change.rowId, old: change.old, new: change.new, erased: false }, none)
    .filter(({ field, before, after }) => !SILENT.has(field) && before !== after)
    .map(({ field, before, after }) => ({
      label: wordOf(messages.records.fields, field),
      before: valueWord(field, before, { ...words, change }),
      after: valueWord(field, after, { ...words, change }),
    }));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function valueWord(
  field: string,
  value: string,
  { messages, formats, names, change }: Words & { readonly change: ChangeRow },
): string {
  if (value === '') return '';
  const { words } = messages.directory;
  const readers: Readonly<Record<string, () => string>> = {
    nip: () => formatNip(value),
    employment_type: () => (isEmploymentType(value) ? employmentTypeWord(value) : value),
    grade: () => gradeWord((change.new ?? change.old)?.scheme, Number(value)) ?? value,
    legal_status: () => statusName(value),
    level: () => levelName(value),
    kind: () => wordOf(words.holdingKinds, value),
    sex: () => wordOf(words.sexes, value),
    org_unit_id: () => names.units.get(Number(value)) ?? value,
    position_id: () => names.positions.get(Number(value)) ?? value,
  };
  return readers[field]?.() ?? (DAY.test(value) ? formats.date(value) : value);
}

/** The rank of a step: 'III/d', or a PPPK grade. */
function gradeWord(scheme: unknown, step: number): string | null | undefined {
  if (scheme === 'pns') return rankAtStep(step);
  return scheme === 'pppk' ? PPPK_GRADES[step - 1] : null;
}

function isEmploymentType(value: string): value is EmploymentType {
  return (EMPLOYMENT_TYPES as readonly string[]).includes(value);
}
