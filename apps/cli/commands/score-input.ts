import { type InputCode, type InputPlace, type Inputs } from '#libs/domain/scoring';
import { type InputRow, rowsByColumn } from '../input-columns.js';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { readCell } from './score-cell.js';
import { knownWords } from './score-words.js';

/** A person to be scored. */
export interface PersonInputs {
  readonly nip: string;
  readonly inputs: Inputs;
}

const NIP = 'nip';

/**
 * People in the order of the table: `nip` and one column per place of the policy. Every fault is named at once.
 * @throws InputError `nip.blank`, `nip.twice`, `value.invalid`, `value.conflict`
 */
export function readPeople(
  table: InputTable,
  places: readonly InputPlace[],
  scaleMaximum: number,
): PersonInputs[] {
  const faults: InputFault[] = [];
  const seen = new Set<string>();
  const people = rowsByColumn(table, [NIP, ...places.map(({ code }) => code)]).map((row) => {
    const nip = (row.cells[NIP] ?? '').replace(/\s/g, '');
    faults.push(...nipFaults(nip, row, seen));
    return { nip, inputs: readRow(row, places, scaleMaximum, faults) };
  });
  if (faults.length > 0) throw new InputError(faults);
  return people;
}

function nipFaults(nip: string, { number }: InputRow<string>, seen: Set<string>): InputFault[] {
  const at = { row: number, column: NIP };
  if (nip === '') return [{ code: 'nip.blank', ...at, reason: inputReasons.personBlank }];
  const twice = seen.has(nip);
  seen.add(nip);
  return twice ? [{ code: 'nip.twice', ...at, value: nip, reason: inputReasons.nipTwice }] : [];
}

/** One input may stand in two places of a policy: then both cells must say the same. */
function readRow(
  { number, cells }: InputRow<string>,
  places: readonly InputPlace[],
  scaleMaximum: number,
  faults: InputFault[],
): Inputs {
  const inputs: Partial<Record<InputCode, string | number>> = {};
  for (const place of places) {
    const value = cells[place.code] ?? '';
    const at = { row: number, column: place.code, value };
    const read = readCell(place, value, scaleMaximum);
    if (read === null) faults.push({ code: 'value.invalid', ...at, reason: reasonFor(place) });
    for (const [input, raw] of Object.entries(read ?? {}) as [InputCode, string | number][]) {
      if (inputs[input] !== undefined && inputs[input] !== raw)
        faults.push({ code: 'value.conflict', ...at, reason: inputReasons.valueConflict });
      inputs[input] = raw;
    }
  }
  return inputs;
}

function reasonFor({ input, fallback }: InputPlace): string {
  const words = knownWords(input);
  if (words.length > 0) return inputReasons.notOneOf(words);
  if (input === 'potential') return inputReasons.aspectsInvalid(fallback !== null);
  if (input === 'potkom') return inputReasons.potkomInvalid(fallback !== null);
  if (input === 'tenureMonths') return inputReasons.yearsInvalid;
  return input === 'learningHours' ? inputReasons.wholeInvalid : inputReasons.figureInvalid;
}
