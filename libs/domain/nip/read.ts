import { type CalendarDate, dateFromParts, partsOf } from '#libs/domain/calendar';
import { type EmploymentType, isPppk } from '#libs/domain/employment-type';
import { cleanNip, isSpreadsheetDamaged } from './clean.js';
import type { Nip, NipContext, NipParts, NipProblem, NipReading, NipWarning, Sex } from './types.js';

const PPPK_MONTH_PLACE = 21;
const SEXES: Readonly<Record<string, Sex>> = { '1': 'male', '2': 'female' };
/** Usual ages at appointment, both bounds included (docs/domain/01, NIP). */
const CIVIL_SERVANT_AGES = { from: 16, to: 50 };
const PPPK_AGES = { from: 20, to: 59 };

/** What the digits spell, before anybody judged it. */
interface Spelled {
  readonly birthDate: CalendarDate | null;
  readonly year: number;
  readonly monthPlace: number;
  readonly appointment: CalendarDate | null;
  readonly sex: Sex | undefined;
  readonly sequence: number;
}

/**
 * Reads a NIP or NI PPPK as it stands in a file (docs/domain/01, NIP): eighteen digits, a real birth date,
 * an appointment month for civil servants (PPPK carry 21 there), sex 1 or 2, nothing in the future. The
 * sequence 000 is the mark of a spreadsheet's damage, so it is refused as that. All problems are reported together. Uniqueness in the agency is the directory's to check.
 */
export function readNip(text: string, context: NipContext): NipReading {
  const digits = cleanNip(text);
  const problem = problemOfForm(text, digits);
  if (problem !== null) return { ok: false, problems: [problem] };

  const spelled = spell(digits);
  const pppk = isPppkNumber(spelled, context.employmentType);
  const problems = problemsOf(spelled, context.today, pppk);
  const { birthDate, sex } = spelled;
  if (problems.length > 0 || birthDate === null || sex === undefined) return { ok: false, problems };

  const parts = { ...partsOfAppointment(spelled), nip: digits as Nip, birthDate, sex };
  return { ok: true, parts, warnings: warningsOf(parts, context.birthDate ?? null, pppk) };
}

function problemOfForm(text: string, digits: string): NipProblem | null {
  if (isSpreadsheetDamaged(text)) return 'nip.spreadsheet-damaged';
  if (digits === '') return 'nip.blank';
  if (!/^\d+$/.test(digits)) return 'nip.unexpected-character';
  return digits.length === 18 ? null : 'nip.length';
}

function spell(digits: string): Spelled {
  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const year = number(8, 12);
  const monthPlace = number(12, 14);
  return {
    birthDate: dateFromParts(number(0, 4), number(4, 6), number(6, 8)),
    year,
    monthPlace,
    appointment: dateFromParts(year, monthPlace, 1),
    sex: SEXES[digits.charAt(14)],
    sequence: number(15, 18),
  };
}

function isPppkNumber(spelled: Spelled, type: EmploymentType | null | undefined): boolean {
  return type === undefined || type === null ? spelled.monthPlace === PPPK_MONTH_PLACE : isPppk(type);
}

function problemsOf(spelled: Spelled, today: CalendarDate, pppk: boolean): NipProblem[] {
  const problems: NipProblem[] = [];
  if (spelled.birthDate === null) problems.push('nip.birth-date');
  else if (spelled.birthDate > today) problems.push('nip.birth-date-in-future');
  if (!pppk && spelled.appointment === null) problems.push('nip.appointment-month');
  else if (isAfter(spelled, today)) problems.push('nip.appointment-in-future');
  if (spelled.sex === undefined) problems.push('nip.sex');
  return problems;
}

/** By the month where the number has one, otherwise by the year alone. */
function isAfter({ appointment, year }: Spelled, today: CalendarDate): boolean {
  return appointment === null ? year > partsOf(today).year : appointment > today;
}

type AppointmentParts = Pick<NipParts, 'appointmentYear' | 'appointmentMonth' | 'sequence'>;

function partsOfAppointment({ appointment, year, monthPlace, sequence }: Spelled): AppointmentParts {
  return {
    appointmentYear: year,
    appointmentMonth: appointment === null ? null : monthPlace,
    sequence,
  };
}

function warningsOf(parts: NipParts, recorded: CalendarDate | null, pppk: boolean): NipWarning[] {
  const warnings: NipWarning[] = [];
  if (recorded !== null && recorded !== parts.birthDate) warnings.push('nip.birth-date-differs');
  const usual = pppk ? PPPK_AGES : CIVIL_SERVANT_AGES;
  const { youngest, oldest } = agesAtAppointment(parts);
  if (oldest < usual.from || youngest > usual.to) warnings.push('nip.age-at-appointment');
  return warnings;
}

/**
 * Completed years on the first day of the appointment month. Where only the year is known, the two ages
 * possible in that year: a warning is given only when both are unusual.
 */
function agesAtAppointment(parts: NipParts): { readonly youngest: number; readonly oldest: number } {
  const { birthDate, appointmentYear, appointmentMonth } = parts;
  const birth = partsOf(birthDate);
  const yearsApart = appointmentYear - birth.year;
  if (appointmentMonth === null) return { youngest: yearsApart - 1, oldest: yearsApart };
  const hadBirthday = appointmentMonth > birth.month || (appointmentMonth === birth.month && birth.day === 1);
  const age = hadBirthday ? yearsApart : yearsApart - 1;
  return { youngest: age, oldest: age };
}
