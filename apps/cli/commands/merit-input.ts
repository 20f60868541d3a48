import {
  indicatorsOf,
  isMeritLevel,
  type MeritInstrument,
  type MeritLevel,
  type MeritLevels,
} from '#libs/domain/merit-index';
import { type InputRow, rowsByColumn } from '../input-columns.js';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';

const COLUMNS = ['indicator', 'level'] as const;

type Row = InputRow<(typeof COLUMNS)[number]>;

/**
 * Levels by indicator code; a blank level is none chosen yet. Every fault is named at once.
 * @throws InputError `merit.indicator-unknown`, `indicator.twice`, `merit.level-invalid`
 */
export function readMeritLevels(table: InputTable, instrument: MeritInstrument): MeritLevels {
  const known = new Set(indicatorsOf(instrument).map(({ code }) => code));
  const levels = new Map<string, MeritLevel | null>();
  const faults: InputFault[] = [];
  for (const row of rowsByColumn(table, COLUMNS)) {
    const code = row.cells.indicator.replace(',', '.');
    const level = readLevel(row.cells.level);
    faults.push(...faultsOf(row, { isKnown: known.has(code), isTwice: levels.has(code), level }));
    levels.set(code, level ?? null);
  }
  if (faults.length > 0) throw new InputError(faults);
  return Object.fromEntries(levels);
}

/** Null where none is chosen, undefined where the text is no level. */
function readLevel(text: string): MeritLevel | null | undefined {
  if (text === '') return null;
  const level = /^[0-9]$/.test(text) ? Number(text) : 0;
  return isMeritLevel(level) ? level : undefined;
}

function faultsOf(
  { number: row, cells }: Row,
  read: { isKnown: boolean; isTwice: boolean; level: MeritLevel | null | undefined },
): InputFault[] {
  const faults: InputFault[] = [];
  const { indicator, level } = cells;
  const at = { row, column: 'indicator', value: indicator };
  if (!read.isKnown) {
    faults.push({ code: 'merit.indicator-unknown', ...at, reason: inputReasons.indicatorUnknown });
  } else if (read.isTwice) {
    faults.push({ code: 'indicator.twice', ...at, reason: inputReasons.indicatorTwice });
  }
  if (read.level === undefined) {
    const reason = inputReasons.meritLevelInvalid;
    faults.push({ code: 'merit.level-invalid', row, column: 'level', value: level, reason });
  }
  return faults;
}
