import type { IssueCode, IssueDetails } from '#libs/contracts/imports';
import type { CalendarDate } from '#libs/domain/calendar';
import { type CellKind, parseDate, parseDecimal, parseInteger } from '#libs/platform/spreadsheet';
import type { Problem, Severity } from './problem.js';

/** One cell of a mapped column. */
export interface FieldCell {
  readonly text: string;
  readonly kind: CellKind;
}

/** How exact a decimal cell is kept, and its inclusive bounds in whole numbers. */
export interface DecimalBounds {
  readonly places: number;
  readonly min: number;
  readonly max: number;
}

const LONGEST_TEXT = 250;
const YES = new Set(['ya', 'y', 'iya', 'true', 'benar', '1', 'v', 'x', 'aktif']);
const NO = new Set([
  'tidak',
  't',
  'tdk',
  'n',
  'no',
  'false',
  'salah',
  '0',
  '-',
  'nonaktif',
  'non aktif',
  'tidak aktif',
]);

/** Reads the cells of one row by field and collects what is wrong with them. Blank is null, never a default. */
export class RowReading {
  readonly problems: Problem[] = [];

  /** @param cells by field code; a field without a column is missing */
  constructor(
    private readonly cells: ReadonlyMap<string, FieldCell>,
    readonly today: CalendarDate,
  ) {}

  /** The cell as it is written, outer space removed; '' when blank or without a column. */
  raw(field: string): string {
    const cell = this.cells.get(field);
    if (!cell) return '';
    if (cell.kind !== 'error') return cell.text.trim();
    this.error(field, 'cell.spreadsheet-error');
    return '';
  }

  /** Whether the file stores the cell as a number, which keeps only fifteen digits. */
  isNumber(field: string): boolean {
    return this.cells.get(field)?.kind === 'number';
  }

  /** Text on one line. */
  text(field: string, longest = LONGEST_TEXT): string | null {
    const text = this.raw(field).replace(/\s+/g, ' ');
    if (text === '') return null;
    if (text.length <= longest) return text;
    this.error(field, 'cell.too-long', { limit: longest });
    return null;
  }

  /** Text that must be there, `shortest` characters at least. */
  required(field: string, longest = LONGEST_TEXT, shortest = 1): string | null {
    const before = this.problems.length;
    const text = this.text(field, longest);
    if (text === null && this.problems.length === before) this.error(field, 'cell.required');
    if (text === null || text.length >= shortest) return text;
    this.error(field, 'cell.too-short', { limit: shortest });
    return null;
  }

  /** Whether the cell holds anything; a blank one is noted. */
  requires(field: string): boolean {
    const before = this.problems.length;
    if (this.raw(field) !== '') return true;
    if (this.problems.length === before) this.error(field, 'cell.required');
    return false;
  }

  /** YYYY-MM-DD. */
  date(field: string): string | null {
    return this.parsed(field, parseDate, 'cell.date');
  }

  /** Exact digits within inclusive bounds. */
  integer(field: string, bounds: { readonly min: number; readonly max: number }): string | null {
    const digits = this.parsed(field, parseInteger, 'cell.integer');
    if (digits === null || (Number(digits) >= bounds.min && Number(digits) <= bounds.max)) return digits;
    this.error(field, 'cell.out-of-range', bounds);
    return null;
  }

  /**
   * A number within inclusive bounds as an exact integer of its smallest place: '86,5' with 6 places is '86500000'.
   * More decimals than `places` are refused, never rounded.
   */
  decimal(field: string, { places, min, max }: DecimalBounds): string | null {
    const text = this.parsed(field, parseDecimal, 'cell.decimal');
    if (text === null) return null;
    const [whole = '', written = ''] = text.split('.');
    const decimals = written.replace(/0+$/, '');
    if (decimals.length > places) {
      this.error(field, 'cell.decimal-places', { places });
      return null;
    }
    const scaled = BigInt(whole + decimals.padEnd(places, '0'));
    const one = 10n ** BigInt(places);
    if (scaled >= BigInt(min) * one && scaled <= BigInt(max) * one) return String(scaled);
    this.error(field, 'cell.out-of-range', { min, max });
    return null;
  }

  /** 'true' or 'false'. */
  yesNo(field: string): string | null {
    return this.parsed(field, readYesNo, 'cell.yes-no');
  }

  /** A word of a list; an unknown one is noted with `code`. */
  word<Code extends string>(
    field: string,
    read: (text: string) => Code | null,
    code: IssueCode,
    severity: Severity = 'error',
  ): Code | null {
    return this.parsed(field, read, code, severity);
  }

  error(field: string, code: IssueCode, details?: IssueDetails): void {
    this.note(field, code, 'error', details);
  }

  warn(field: string, code: IssueCode, details?: IssueDetails): void {
    this.note(field, code, 'warning', details);
  }

  private parsed<Value extends string>(
    field: string,
    read: (text: string) => Value | null,
    code: IssueCode,
    severity: Severity = 'error',
  ): Value | null {
    const text = this.raw(field);
    if (text === '') return null;
    const value = read(text);
    if (value === null) this.note(field, code, severity);
    return value;
  }

  private note(field: string, code: IssueCode, severity: Severity, details?: IssueDetails): void {
    this.problems.push(details ? { field, code, severity, details } : { field, code, severity });
  }
}

function readYesNo(text: string): 'true' | 'false' | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return 'true';
  return NO.has(word) ? 'false' : null;
}
