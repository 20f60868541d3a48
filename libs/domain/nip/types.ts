import type { CalendarDate } from '#libs/domain/calendar';
import type { EmploymentType } from '#libs/domain/employment-type';

declare const nipBrand: unique symbol;

/** Eighteen digits that passed `readNip`; for PPPK the NI PPPK. */
export type Nip = string & { readonly [nipBrand]: true };

export type Sex = 'male' | 'female';

/** What the digits say: YYYYMMDD YYYYMM S NNN. */
export interface NipParts {
  readonly nip: Nip;
  readonly birthDate: CalendarDate;
  readonly appointmentYear: number;
  /** 1 to 12; null where the place holds something else (`21` in PPPK numbers). */
  readonly appointmentMonth: number | null;
  readonly sex: Sex;
  /** 1 to 999. */
  readonly sequence: number;
}

/** Reasons to refuse a number. `nip.spreadsheet-damaged` comes alone: the digits are lost, nothing else is true. */
export type NipProblem =
  | 'nip.blank'
  | 'nip.unexpected-character'
  | 'nip.length'
  | 'nip.spreadsheet-damaged'
  | 'nip.birth-date'
  | 'nip.birth-date-in-future'
  | 'nip.appointment-month'
  | 'nip.appointment-in-future'
  | 'nip.sex';

/** Reasons to look again; the number stands. */
export type NipWarning = 'nip.birth-date-differs' | 'nip.age-at-appointment';

export type NipReading =
  | { readonly ok: true; readonly parts: NipParts; readonly warnings: readonly NipWarning[] }
  | { readonly ok: false; readonly problems: readonly NipProblem[] };

export interface NipContext {
  /** Nothing in the number may lie after this day. */
  readonly today: CalendarDate;
  /** Absent: a month place of `21` tells a PPPK number, anything else is read as a civil servant's. */
  readonly employmentType?: EmploymentType | null | undefined;
  /** The record's own birth date, to be compared. */
  readonly birthDate?: CalendarDate | null | undefined;
}
