import { parseCalendarDate } from '#libs/domain/calendar';
import { readEducationLevel } from '#libs/domain/education-level';
import { type EmploymentType, isPppk, readEmploymentType } from '#libs/domain/employment-type';
import { readLegalStatus } from '#libs/domain/legal-status';
import { type NipParts, readNip } from '#libs/domain/nip';
import { hasAmbiguousDoctor, readNameColumns } from '#libs/domain/person-name';
import { parsePppkGrade, parseRank, pppkGradeStep, rankStep } from '#libs/domain/rank';
import type { Facts, RowReading } from '#libs/platform/import';
import { readSex } from './sex-word.js';

/** Digits a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;
const LONGEST_NAME = 200;
const LONGEST_TITLE = 100;

/** Reads a row of format 1. */
export function readEmployee(row: RowReading): Facts {
  const employmentType = readEmployment(row);
  const birthDate = row.date('birthDate');
  const sex = row.word('sex', readSex, 'sex.unknown', 'warning');
  const nip = readNipCell(row, { employmentType, birthDate });
  if (nip && sex && nip.sex !== sex) row.warn('sex', 'nip.sex-differs');
  return {
    nip: nip?.nip ?? null,
    siasn_id: row.text('siasnId', 100),
    ...readName(row),
    birth_place: row.text('birthPlace'),
    birth_date: birthDate,
    nip_birth_date: nip?.birthDate ?? null,
    sex,
    nip_sex: nip?.sex ?? null,
    employment_type: employmentType,
    ...readStatus(row),
    email: row.text('emailOffice') ?? row.text('email'),
    phone: row.text('phone', 60),
    cpns_since: row.date('cpnsSince'),
    pns_since: row.date('pnsSince'),
    service_years: row.integer('serviceYears', { min: 0, max: 60 }),
    service_months: row.integer('serviceMonths', { min: 0, max: 11 }),
    siasn_position_kind: row.text('positionKind'),
    siasn_position_name: row.text('positionName', 500),
    siasn_position_since: row.date('positionSince'),
    unit_code: row.text('unit', 60),
    ...readRank(row, employmentType),
    ...readEducation(row),
  };
}

/** A NIP of any format: `context` says what else the row knows of the person. */
export function readNipCell(
  row: RowReading,
  context: { employmentType?: EmploymentType | null; birthDate?: string | null } = {},
): NipParts | null {
  const text = row.raw('nip');
  if (row.isNumber('nip') && text.replace(/\D/g, '').length > KEPT_DIGITS) {
    row.error('nip', 'nip.spreadsheet-damaged');
    return null;
  }
  const { employmentType } = context;
  const birthDate = context.birthDate ? parseCalendarDate(context.birthDate) : null;
  const reading = readNip(text, { today: row.today, employmentType, birthDate });
  if (!reading.ok) {
    for (const problem of reading.problems) row.error('nip', problem);
    return null;
  }
  for (const warning of reading.warnings) row.warn('nip', warning);
  return reading.parts;
}

function readName(row: RowReading): Facts {
  const text = row.required('name', LONGEST_NAME);
  const frontTitles = row.text('frontTitle', LONGEST_TITLE);
  const backTitles = row.text('backTitle', LONGEST_TITLE);
  if (text === null) return { name: null, front_title: null, back_title: null };
  const reading = readNameColumns({ name: text, frontTitles, backTitles });
  const front = reading.front.join(' ');
  const back = reading.back.join(', ');
  if (reading.titlesInName) row.warn('name', 'name.titles-in-name', { front, name: reading.name, back });
  if (hasAmbiguousDoctor(reading)) row.warn('frontTitle', 'name.ambiguous-doctor');
  return { name: reading.name, front_title: front || null, back_title: back || null };
}

function readEmployment(row: RowReading): EmploymentType | null {
  const kind = row.raw('employmentKind');
  const status = row.raw('cpnsStatus');
  const type = readEmploymentType(kind, status);
  if (type === null && kind + status !== '') row.warn('employmentKind', 'employmentType.unknown');
  return type;
}

function readStatus(row: RowReading): Facts {
  const name = row.text('legalStatus');
  const id = row.raw('legalStatusId');
  const status = readLegalStatus(name ?? '', id);
  if (status === null && (name !== null || id !== '')) row.warn('legalStatus', 'legalStatus.unknown');
  return { legal_status: status, legal_status_name: name };
}

const NO_RANK: Facts = { rank_scheme: null, grade: null, rank_since: null };

/** GOL AKHIR with its TMT. */
function readRank(row: RowReading, type: EmploymentType | null): Facts {
  const since = row.date('rankSince');
  const text = row.raw('rank');
  if (text === '' || text === '-') return NO_RANK;
  const grade = gradeOf(text, type);
  if (grade === null) {
    row.error('rank', 'rank.unreadable');
    return NO_RANK;
  }
  if (row.raw('rankSince') === '') row.warn('rankSince', 'rank.since-missing');
  return { rank_scheme: grade.scheme, grade: String(grade.step), rank_since: since };
}

/** Golongan ruang of civil servants, golongan of PPPK; where the type is unknown, whichever can be read. */
function gradeOf(text: string, type: EmploymentType | null): { scheme: 'pns' | 'pppk'; step: number } | null {
  const pppk = type !== null && isPppk(type);
  const rank = pppk ? null : parseRank(text);
  if (rank !== null) return { scheme: 'pns', step: rankStep(rank) };
  const grade = pppk || type === null ? parsePppkGrade(text) : null;
  return grade === null ? null : { scheme: 'pppk', step: pppkGradeStep(grade) };
}

function readEducation(row: RowReading): Facts {
  return {
    education_level: row.word('educationLevel', readEducationLevel, 'education.unknown', 'warning'),
    program: row.text('program'),
    institution: row.text('institution'),
    graduated_year: row.integer('graduatedYear', { min: 1940, max: 2100 }),
  };
}
