import { isInputCode, isInputValue } from '#libs/domain/scoring';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import type { PersonInputs } from './score-input.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * People of a JSON file: an exported explanation, one person or several in `results`, that carries `inputs` as
 * they were computed from; or a list of rows by column, as in a CSV.
 * @throws InputError `json.shape`, `nip.blank`, `value.invalid`
 */
export function peopleOfJson(json: unknown): { people: PersonInputs[] } | { table: InputTable } {
  const rows = rowsOf(json);
  if (rows.length === 0) throw new InputError([{ code: 'json.shape', reason: inputReasons.jsonShape }]);
  if (!rows.every((row) => isFields(row['inputs']))) return { table: tableOf(rows) };
  const faults: InputFault[] = [];
  const people = rows.map((row, index) => personOf(row, index + 1, faults));
  if (faults.length > 0) throw new InputError(faults);
  return { people };
}

function rowsOf(json: unknown): Fields[] {
  const list = isFields(json) ? (json['results'] ?? [json]) : json;
  return Array.isArray(list) && list.every(isFields) ? list : [];
}

function personOf(row: Fields, number: number, faults: InputFault[]): PersonInputs {
  const nip = textOf(row['nip']);
  if (nip === '')
    faults.push({ code: 'nip.blank', row: number, column: 'nip', reason: inputReasons.personBlank });
  const given = Object.entries(row['inputs'] as Fields).filter(([, value]) => value !== null);
  for (const [input, value] of given)
    if (!isInputCode(input) || !isInputValue(input, value))
      faults.push({
        code: 'value.invalid',
        row: number,
        column: input,
        value: textOf(value),
        reason: inputReasons.jsonValueInvalid,
      });
  return { nip, inputs: Object.fromEntries(given) };
}

function tableOf(rows: readonly Fields[]): InputTable {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    header,
    rows: rows.map((row, index) => ({ number: index + 1, cells: header.map((name) => textOf(row[name])) })),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
