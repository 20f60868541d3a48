import { addYears } from '#libs/domain/calendar';
import { classStandard, GENERIC_CODES, type JobStandard, type StandardLevel } from '#libs/domain/competency';
import { POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { jobPersonMatch } from '#libs/domain/job-person-match';
import { readPredicate } from '#libs/domain/performance-rating';
import { FEEDBACK_POINTS, type Inputs, potentialShare, potkomShare } from '#libs/domain/scoring';
import { REFERENCE_DATE } from '../ages.js';
import type { DemoPerson } from '../people.js';
import { SILENT_OFFICES } from '../talent/pool.js';
import { actingOf, tenureMonthsOf, varietyOf } from './talent-careers.js';
import { REGENCY, type Row } from './regency.js';
import { wideStandards, byNip, cell, isoOf } from './talent.js';

const RATED_YEAR = 2025;
const FEEDBACK = { 'Sangat Baik': 'veryGood', Baik: 'good', Cukup: 'fair', Kurang: 'poor' } as const;
const FIELD_MATCH = { sesuai: 'match', serumpun: 'related', tidak: 'unrelated' } as const;
const DISCIPLINE = { ringan: 'light', sedang: 'medium', berat: 'severe' } as const;
const EDUCATION: Readonly<Record<string, string>> = { 'D-IV': 'S1', SLTP: 'SLTA', SD: 'SLTA' };

const [RATINGS, RESULTS, AWARDS, ASSIGNMENTS, TRAININGS, EDUCATIONS, DISCIPLINES, FEEDBACKS] = [
  byNip('ratings'),
  byNip('assessmentResults'),
  byNip('awards'),
  byNip('assignments'),
  byNip('trainings'),
  byNip('educations'),
  byNip('disciplines'),
  byNip('feedback360'),
];
const STANDARDS = new Map(wideStandards().map((row) => [cell(row, 'KODE JABATAN'), row]));

/** What preset A, B and F read of a person on 30-06-2026 (docs/domain/03, "What the inputs mean"). */
export function inputsOfPerson(person: DemoPerson): Inputs {
  return {
    predicate: predicateIn(person, RATED_YEAR),
    previousPredicate: predicateIn(person, RATED_YEAR - 1),
    award: awardOf(person),
    assignment: assignmentOf(person),
    feedback360: feedbackOf(person),
    learningHours: learningHoursOf(person),
    ...careerOf(person),
    ...assessmentOf(person),
    ...educationOf(person),
    discipline: disciplineOf(person),
  };
}

function careerOf(person: DemoPerson): Inputs {
  if (person.seat.waiting) return {};
  return { tenureMonths: tenureMonthsOf(person), variety: varietyOf(person), acting: actingOf(person) };
}

function predicateIn({ nip }: DemoPerson, year: number): string | null {
  const row = RATINGS.get(nip)?.find((each) => cell(each, 'TAHUN') === String(year));
  return readPredicate(cell(row, 'PREDIKAT'));
}

function awardOf({ nip }: DemoPerson): string {
  const from = addYears(REFERENCE_DATE, -5);
  const recent = (AWARDS.get(nip) ?? []).filter((row) => isWithin(isoOf(cell(row, 'TANGGAL')), from));
  const levels = recent.map((row) =>
    cell(row, 'NAMA').startsWith('Satyalancana') ? 'lintas instansi' : cell(row, 'TINGKAT'),
  );
  const codes = [
    ['nasional', 'national'],
    ['lintas instansi', 'crossAgency'],
    ['internal', 'internal'],
  ] as const;
  return codes.find(([word]) => levels.includes(word))?.[1] ?? 'none';
}

function isWithin(day: string, from: string): boolean {
  return day >= from && day <= REFERENCE_DATE;
}

/** Null where no row means nothing: the office did not declare PENUGASAN complete. */
function assignmentOf({ nip, seat }: DemoPerson): string | null {
  const active = (ASSIGNMENTS.get(nip) ?? []).filter((row) => {
    const [since, until] = [isoOf(cell(row, 'MULAI')), isoOf(cell(row, 'SELESAI')) || '9999'];
    return cell(row, 'NO SK') !== '' && since <= '2025-12-31' && until >= '2024-01-01';
  });
  const roles = active.map((row) => `${cell(row, 'PERAN')} ${cell(row, 'LINGKUP')}`);
  if (roles.includes('ketua internal')) return 'chairInternal';
  if (roles.includes('anggota lintas instansi')) return 'memberCrossAgency';
  if (roles.includes('anggota internal')) return 'memberInternal';
  return SILENT_OFFICES.some((office) => office === REGENCY.officeOf(seat.unit)) ? null : 'none';
}

function feedbackOf({ nip }: DemoPerson): number | null {
  const row = FEEDBACKS.get(nip)?.find((each) => cell(each, 'TAHUN') === String(RATED_YEAR));
  const category = cell(row, 'KATEGORI') as keyof typeof FEEDBACK;
  return row === undefined ? null : FEEDBACK_POINTS[FEEDBACK[category]];
}

function learningHoursOf({ nip }: DemoPerson): number {
  const rows = (TRAININGS.get(nip) ?? []).filter((row) => cell(row, 'SELESAI').endsWith(String(RATED_YEAR)));
  return rows.reduce((sum, row) => sum + Number(cell(row, 'JP')), 0);
}

function assessmentOf(person: DemoPerson): Inputs {
  const { nip, seat } = person;
  const row = RESULTS.get(nip)?.find((each) => isoOf(cell(each, 'TANGGAL')) <= REFERENCE_DATE);
  if (row === undefined) return {};
  const levels = GENERIC_CODES.map((code) => Number(cell(row, code)) * 100);
  const achieved = Object.fromEntries(GENERIC_CODES.map((code, index) => [code, levels[index] ?? 0]));
  const match = jobPersonMatch(achieved, standardOf(person), 'V1');
  const aspects = {
    hundredths: POTENTIAL_ASPECTS.map((each) => Number(cell(row, POTENTIAL_ASPECT_HEADERS[each])) * 100),
    scaleMaximum: 5,
  };
  return {
    jpm: match.ok && !seat.waiting ? match.value : null,
    potential: potentialShare(aspects),
    potkom: potkomShare(levels, aspects),
  };
}

function standardOf({ seat }: DemoPerson): JobStandard {
  const row = STANDARDS.get(seat.post.code);
  if (row === undefined) return classStandard(seat.post.level);
  return Object.fromEntries(GENERIC_CODES.map((code) => [code, Number(cell(row, code)) as StandardLevel]));
}

function educationOf({ nip, level }: DemoPerson): Inputs {
  const row = EDUCATIONS.get(nip)?.find((each) => cell(each, 'JENJANG') === level);
  const match = FIELD_MATCH[cell(row, 'KESESUAIAN') as keyof typeof FIELD_MATCH];
  return { educationLevel: EDUCATION[level] ?? level, fieldMatch: match ?? null };
}

/** One under appeal is not on record yet. */
function disciplineOf({ nip }: DemoPerson): string {
  const rows = (DISCIPLINES.get(nip) ?? []).filter((row) => cell(row, 'BANDING') === 'tidak');
  const isServed = (row: Row): boolean =>
    cell(row, 'TINGKAT') !== 'ringan' &&
    isoOf(cell(row, 'TMT')) <= REFERENCE_DATE &&
    isoOf(cell(row, 'SAMPAI')) >= REFERENCE_DATE;
  if (rows.some(isServed)) return 'serving';
  const levels = rows.map((row) => cell(row, 'TINGKAT'));
  const worst = (['berat', 'sedang', 'ringan'] as const).find((level) => levels.includes(level));
  return worst === undefined ? 'never' : DISCIPLINE[worst];
}
