import {
  GENERIC_CODES,
  type GenericCode,
  isRatedLevel,
  isStandardLevel,
  type JobStandard,
  parseHundredths,
  readGenericCode,
  type StandardLevel,
} from '#libs/domain/competency';
import type { AchievedLevels } from '#libs/domain/job-person-match';
import { type InputRow, rowsByColumn } from '../input-columns.js';
import { type InputFault, InputError, type InputTable } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { isNoRating } from '../no-rating.js';

const COLUMNS = ['person', 'competency', 'achieved', 'standard'] as const;

type Row = InputRow<(typeof COLUMNS)[number]>;

/** A person of the file with levels in hundredths and the standard measured against. */
export interface MeasuredPerson {
  readonly person: string;
  readonly levels: AchievedLevels;
  readonly standard: JobStandard;
}

interface Rating {
  readonly person: string;
  readonly code: GenericCode;
  readonly achieved: number;
  readonly standard: StandardLevel;
  readonly number: number;
}

/**
 * People in the order of the file. Every fault is named at once.
 * @throws InputError `person.blank`, `competency.unknown`, `competency.twice`, `standard.invalid`,
 * `level.invalid`, `jpm.levels-missing`
 */
export function readMeasuredPeople(table: InputTable): MeasuredPerson[] {
  const faults: InputFault[] = [];
  const ratings = rowsByColumn(table, COLUMNS).flatMap((row) => {
    const read = readRating(row);
    if ('code' in read) return [read];
    faults.push(...read.faults);
    return [];
  });
  const people = byPerson(ratings);
  for (const rows of people.values()) faults.push(...twice(rows));
  if (faults.length === 0) for (const rows of people.values()) faults.push(...missing(rows));
  if (faults.length > 0) throw new InputError(faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  return [...people].map(([person, rows]) => ({
    person,
    levels: Object.fromEntries(rows.map(({ code, achieved }) => [code, achieved])),
    standard: Object.fromEntries(rows.map(({ code, standard }) => [code, standard])),
  }));
}

function byPerson(ratings: readonly Rating[]): Map<string, Rating[]> {
  const people = new Map<string, Rating[]>();
  for (const rating of ratings) people.set(rating.person, [...(people.get(rating.person) ?? []), rating]);
  return people;
}

function readRating({ number, cells }: Row): Rating | { faults: InputFault[] } {
  const code = readGenericCode(cells.competency);
  const achieved = parseHundredths(cells.achieved);
  const standard = parseHundredths(cells.standard);
  const level = standard === null ? 0 : standard / 100;
  const faults = faultsOf({ number, cells }, code, achieved);
  if (!isStandardLevel(level)) {
    const { standard: value } = cells;
    faults.push({
      code: 'standard.invalid',
      row: number,
      column: 'standard',
      value,
      reason: inputReasons.standardInvalid,
    });
  } else if (faults.length === 0 && code !== null && achieved !== null) {
    return { person: cells.person, code, achieved, standard: level, number };
  }
  return { faults };
}

function faultsOf(
  { number: row, cells }: Row,
  code: GenericCode | null,
  achieved: number | null,
): InputFault[] {
  const faults: InputFault[] = [];
  if (cells.person === '') {
    faults.push({ code: 'person.blank', row, column: 'person', reason: inputReasons.personBlank });
  }
  if (code === null) {
    const { competency: value } = cells;
    const reason = inputReasons.competencyUnknown;
    faults.push({ code: 'competency.unknown', row, column: 'competency', value, reason });
  }
  const { achieved: value } = cells;
  if (isNoRating(value)) {
    const reason = inputReasons.levelMissing;
    faults.push({ code: 'jpm.levels-missing', row, column: 'achieved', value: cells.competency, reason });
  } else if (achieved === null || !isRatedLevel(achieved)) {
    faults.push({ code: 'level.invalid', row, column: 'achieved', value, reason: inputReasons.levelInvalid });
  }
  return faults;
}

function twice(rows: readonly Rating[]): InputFault[] {
  return rows
    .filter((row, place) => rows.findIndex(({ code }) => code === row.code) < place)
    .map(({ number: row, code: value }) => ({
      code: 'competency.twice',
      row,
      column: 'competency',
      value,
      reason: inputReasons.competencyTwice,
    }));
}

/** What a person has no row for, at the row where the person begins. */
function missing(rows: readonly Rating[]): InputFault[] {
  const [first] = rows;
  return GENERIC_CODES.filter((code) => !rows.some((row) => row.code === code)).map((value) => ({
    code: 'jpm.levels-missing',
    row: first?.number ?? 0,
    column: 'competency',
    value,
    reason: inputReasons.competenciesMissing,
  }));
}
