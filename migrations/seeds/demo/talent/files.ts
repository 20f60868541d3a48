import type { CalendarDate } from '#libs/domain/calendar';
import type { GeneratedAgency } from '../agency.js';
import { RESULT_HEADERS, resultRows } from '../assessments/rows.js';
import { STATEMENT_HEADERS, statementRows } from '../completeness/statements.js';
import type { DemoFile } from '../model.js';
import { NUMERIC_RATING_HEADERS, numericRatingRows, RATING_HEADERS, ratingRows } from '../ratings/rows.js';
import { DICTIONARY_HEADERS, dictionaryRows } from '../standards/dictionary.js';
import { STANDARD_HEADERS, standardRows } from '../standards/job-standards.js';
import { TECHNICAL_HEADERS, technicalStandardRows } from '../standards/technical-standards.js';
import { ASSIGNMENT_HEADERS, assignmentRows } from '../track-record/assignments.js';
import { AWARD_HEADERS, awardRows } from '../track-record/awards.js';
import { DISCIPLINE_HEADERS, disciplineRows } from '../track-record/disciplines.js';
import { EDUCATION_HEADERS, educationRows } from '../track-record/education.js';
import { FEEDBACK_HEADERS, feedbackRows } from '../track-record/feedback.js';
import { HISTORY_HEADERS, historyRows } from '../track-record/history-rows.js';
import { TRAINING_HEADERS, trainingRows } from '../track-record/training.js';
import { talentBasis, type TalentBasis } from './basis.js';

interface Sheet {
  readonly format: DemoFile['format'];
  readonly name: string;
  readonly headers: string[];
  /** The column of the day on which a row came about. */
  readonly dated?: string;
  readonly rows: (basis: TalentBasis) => string[][];
}

/** In the order of import; the statements come last, when everything they speak about is there. */
const SHEETS: readonly Sheet[] = [
  { format: 'educations', name: 'pendidikan', headers: EDUCATION_HEADERS, rows: educationRows },
  { format: 'trainings', name: 'pelatihan', headers: TRAINING_HEADERS, rows: trainingRows },
  { format: 'positionHistory', name: 'riwayat-jabatan', headers: HISTORY_HEADERS, rows: historyRows },
  { format: 'awards', name: 'penghargaan', headers: AWARD_HEADERS, dated: 'TANGGAL', rows: awardRows },
  { format: 'assignments', name: 'penugasan', headers: ASSIGNMENT_HEADERS, rows: assignmentRows },
  {
    format: 'disciplines',
    name: 'disiplin',
    headers: DISCIPLINE_HEADERS,
    dated: 'TANGGAL SK',
    rows: disciplineRows,
  },
  { format: 'feedback360', name: 'umpan-balik-360', headers: FEEDBACK_HEADERS, rows: feedbackRows },
  { format: 'competencies', name: 'kamus-kompetensi', headers: DICTIONARY_HEADERS, rows: dictionaryRows },
  { format: 'jobStandards', name: 'standar-kompetensi', headers: STANDARD_HEADERS, rows: standardRows },
  { format: 'jobStandards', name: 'standar-teknis', headers: TECHNICAL_HEADERS, rows: technicalStandardRows },
  { format: 'ratings', name: 'skp-2021', headers: NUMERIC_RATING_HEADERS, rows: numericRatingRows },
  { format: 'ratings', name: 'predikat-kinerja', headers: RATING_HEADERS, rows: ratingRows },
  {
    format: 'assessmentResults',
    name: 'hasil-penilaian',
    headers: RESULT_HEADERS,
    dated: 'TANGGAL',
    rows: resultRows,
  },
  { format: 'completeness', name: 'pernyataan-kelengkapan', headers: STATEMENT_HEADERS, rows: statementRows },
];

/** The dictionary and formats 2, 4, 5, 6 and 7 of an agency that assesses its people, as they stand on the day of seeding. */
export function talentFiles(agency: GeneratedAgency, today: CalendarDate): DemoFile[] {
  const basis = talentBasis(agency, today);
  return SHEETS.map((sheet) => ({
    format: sheet.format,
    fileName: `${sheet.name}-${agency.plan.agency.code}.xlsx`,
    headers: sheet.headers,
    rows: pastRows(sheet, basis),
  }));
}

function pastRows({ headers, dated, rows }: Sheet, basis: TalentBasis): string[][] {
  if (dated === undefined) return rows(basis);
  const column = headers.indexOf(dated);
  return rows(basis).filter((row) => isoDate(row[column] ?? '') <= basis.today);
}

/** dd-mm-yyyy as yyyy-mm-dd. */
function isoDate(text: string): string {
  return text.split('-').reverse().join('-');
}
