import { type EmploymentType, EMPLOYMENT_TYPES, employmentTypeWord } from '#libs/domain/employment-type';
import { formatNip } from '#libs/domain/nip';
import { PPPK_GRADES, rankAtStep } from '#libs/domain/rank';
import type { AuditItemView } from '../../api/views.js';
import type { Formats } from '../../format/formats.js';
import { type Messages, wordOf } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/problem-words.js';
import { levelName, statusName } from '../directory/parts/options.js';
import { changesOf } from './changes.js';

/** One field of a row: its name, and its value before and after in words. */
interface FieldInWords {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What is needed to say a row in words. `names`: labels by column, then by the id in it. */
export interface TrailWords {
  readonly table: string;
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly messages: Messages;
  readonly formats: Pick<Formats, 'date' | 'instant'>;
}

/** What the entry says elsewhere: a rank's scheme is seen from its grade. */
const SAID_ELSEWHERE = new Set(['scheme']);

/** Old and new values in words: names for ids, ranks as people write them, days and times in the agency's way. */
export function fieldsInWords(item: AuditItemView, words: TrailWords): FieldInWords[] {
  const { audit, common, records } = words.messages;
  const none = { yes: common.yes, no: common.no, none: '' };
  const say = (field: string, value: string, isThere: boolean) => {
    if (value !== '') return valueInWords(field, value, item, words);
    if (!isThere) return '';
    return field === 'created_by' ? audit.system : audit.noValue;
  };
  const told = changesOf(item, none)
    .filter(({ field }) => !SAID_ELSEWHERE.has(field))
    .map(({ field, before, after }) => ({
      field,
      label: wordOf(records.fields, field),
      before: say(field, before, item.old !== null),
      after: say(field, after, item.new !== null),
    }));
  const { withheld } = audit;
  const untold = item.withheld.map((field) => ({
    field,
    label: wordOf(records.fields, field),
    before: item.old === null ? '' : withheld,
    after: item.new === null ? '' : withheld,
  }));
  return [...told, ...untold];
}

/** Which row it is: what people call it, and the rank where it is one. */
export function rowInWords(
  item: AuditItemView,
  { messages, table }: Pick<TrailWords, 'messages' | 'table'>,
): string {
  const name = item.label ?? messages.audit.row(String(item.id));
  const grade = item.present?.grade ?? item.new?.grade ?? item.old?.grade;
  const rank = table === 'employee_rank' && typeof grade === 'number' ? rankOf(item, grade) : null;
  return rank ? `${name}: ${rank}` : name;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function valueInWords(field: string, value: string, item: AuditItemView, words: TrailWords): string {
  const { table, names, formats } = words;
  const name = names[field]?.[value];
  if (name) return name;
  const read = { ...READERS, ...READERS_OF_TABLE[table] }[field];
  if (read) return read(value, words.messages);
  if (field === 'grade') return rankOf(item, Number(value)) ?? value;
  if (DAY.test(value)) return formats.date(value);
  return INSTANT.test(value) ? formats.instant(value) : value;
}

type Read = (value: string, messages: Messages) => string;

const READERS: Readonly<Record<string, Read>> = {
  nip: (value) => formatNip(value),
  employment_type: (value) => (isEmploymentType(value) ? employmentTypeWord(value) : value),
  legal_status: (value) => statusName(value),
  level: (value) => levelName(value),
  role: (value, { roles }) => wordOf(roles, value),
  sex: (value, { directory }) => wordOf(directory.words.sexes, value),
  table_code: (value, { directory }) => wordOf(directory.words.tables, value),
  error_code: (value, messages) => sentenceOf(messages, value) ?? value,
};

/** Columns whose codes mean one thing in one table only. */
const READERS_OF_TABLE: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  holding: { kind: (value, { directory }) => wordOf(directory.words.holdingKinds, value) },
  position: { kind: (value, { directory }) => wordOf(directory.words.positionKinds, value) },
  import_run: {
    state: (value, { imports }) => wordOf(imports.states, value),
    format: (value, { imports }) =>
      Object.entries(imports.formats).find(([code]) => code === value)?.[1].title ?? value,
  },
};

/** 'IV/a' or a PPPK grade; the scheme stands in the row, changed or not. */
function rankOf({ old: before, new: after, present }: AuditItemView, step: number): string | null {
  const scheme = after?.scheme ?? before?.scheme ?? present?.scheme;
  if (scheme === 'pns') return rankAtStep(step);
  return scheme === 'pppk' ? (PPPK_GRADES[step - 1] ?? null) : null;
}

function isEmploymentType(value: string): value is EmploymentType {
  return (EMPLOYMENT_TYPES as readonly string[]).includes(value);
}
