import {
  type ExpectationRating,
  HIGHEST_NUMERIC_RATING,
  officialPredicate,
  type Predicate,
  predicateOf,
  predicateOfNumber,
  readExpectationRating,
  readPredicate,
} from '#libs/domain/performance-rating';
import { MICRO } from '#libs/domain/micro';
import { readNipCell } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { type Period, readPeriod } from './period.js';

/** Staged for a whole year: a key column must not be null. */
const WHOLE_YEAR = 0;
const HIGHEST = HIGHEST_NUMERIC_RATING / MICRO;

/** Reads a row of format 2. */
export function readRating(row: RowReading): Facts {
  const period = readPeriodCells(row);
  return {
    nip: readNipCell(row)?.nip ?? null,
    year: period && String(period.year),
    quarter: period && String(period.quarter ?? WHOLE_YEAR),
    ...readEvaluation(row),
  };
}

/** TAHUN, PERIODE or both, of the same year. */
function readPeriodCells(row: RowReading): Period | null {
  const year = readPeriodCell(row, 'year');
  const period = readPeriodCell(row, 'period');
  if (row.raw('year') === '' && row.raw('period') === '') row.error('year', 'cell.required');
  if (year && period && year.year !== period.year) row.error('period', 'rating.period-differs');
  return period ?? year;
}

function readPeriodCell(row: RowReading, field: string): Period | null {
  const text = row.raw(field);
  if (text === '') return null;
  const period = readPeriod(text);
  if (period === null) row.error(field, 'rating.period-unreadable');
  return period;
}

/** What the row tells of one evaluation. */
interface Evaluation {
  readonly workResult: ExpectationRating | null;
  readonly behaviour: ExpectationRating | null;
  readonly stated: Predicate | null;
  /** In millionths. */
  readonly score: string | null;
  readonly innovation: string | null;
}

function readEvaluation(row: RowReading): Facts {
  const before = row.problems.length;
  const told: Evaluation = {
    workResult: row.word('workResult', readExpectationRating, 'rating.expectation-unknown'),
    behaviour: row.word('behaviour', readExpectationRating, 'rating.expectation-unknown'),
    stated: row.word('predicate', readPredicate, 'rating.predicate-unknown'),
    score: row.decimal('score', { places: 6, min: 0, max: HIGHEST }),
    innovation: row.yesNo('innovation'),
  };
  return {
    work_result: told.workResult,
    behaviour: told.behaviour,
    predicate: row.problems.length === before ? settlePredicate(row, told) : null,
    score: told.score,
    innovation: told.innovation,
  };
}

/** The predicate, told by the row or following from its ratings or its number; they must agree. */
function settlePredicate(row: RowReading, told: Evaluation): Predicate | null {
  const { workResult, behaviour, stated, score, innovation } = told;
  if ((workResult === null) !== (behaviour === null)) {
    row.error(workResult === null ? 'workResult' : 'behaviour', 'cell.required');
    return null;
  }
  const byTable = workResult && behaviour && predicateOf(workResult, behaviour);
  const byNumber = score === null ? null : predicateOfNumber(Number(score), innovation === 'true');
  const settled = stated ?? byTable ?? byNumber;
  if (settled === null) row.error('predicate', 'rating.nothing-given');
  const other = [byTable, byNumber].find((computed) => computed !== null && computed !== settled);
  if (settled !== null && other) {
    const details = { stated: officialPredicate(settled), computed: officialPredicate(other) };
    row.error(stated === null ? 'score' : 'predicate', 'rating.predicate-differs', details);
  }
  return settled;
}
