import { plainWords } from '#libs/domain/file-words';
import { type InputFault, InputError, type InputTable } from './input-file.js';
import { inputReasons } from './input-reasons.js';

/** A row by the names of its columns; `number` is the row as a spreadsheet shows it. */
export interface InputRow<Name extends string> {
  readonly number: number;
  readonly cells: Readonly<Record<Name, string>>;
}

/**
 * The rows of a table by column name, whatever the order and case of its header; other columns and blank
 * rows are left out.
 * @throws InputError `column.missing` or `column.twice`, one fault a column; `file.no-rows`
 */
export function rowsByColumn<Name extends string>(
  { header, rows }: InputTable,
  names: readonly Name[],
): InputRow<Name>[] {
  const places = new Map(names.map((name) => [name, placesOf(header, name)]));
  const faults = missingOrTwice(places);
  if (faults.length > 0) throw new InputError(faults);
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, cells[places.get(name)?.[0] ?? -1] ?? ''])) as Record<
      Name,
      string
    >;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) throw new InputError([{ code: 'file.no-rows', reason: inputReasons.noRows }]);
  return filled.map(({ number, cells }) => ({ number, cells: cellsOf(cells) }));
}

function placesOf(header: readonly string[], name: string): number[] {
  return header.flatMap((title, place) => (plainWords(title) === plainWords(name) ? [place] : []));
}

function missingOrTwice(places: ReadonlyMap<string, readonly number[]>): InputFault[] {
  return [...places].flatMap(([column, found]): InputFault[] => {
    if (found.length === 0) return [{ code: 'column.missing', column, reason: inputReasons.columnMissing }];
    return found.length > 1 ? [{ code: 'column.twice', column, reason: inputReasons.columnTwice }] : [];
  });
}
