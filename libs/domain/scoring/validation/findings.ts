/** What is wrong with a policy. Codes are stable; the path is that of the JSON: `axes.kinerja[0].code`. */
export interface Violation {
  readonly code: ViolationCode;
  readonly path: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const VIOLATION_CODES = [
  'object-expected',
  'list-expected',
  'list-empty',
  'text-expected',
  'code-malformed',
  'code-duplicate',
  'integer-expected',
  'out-of-range',
  'value-unknown',
  'weights-sum',
  'axis-sum',
  'cuts-order',
  'input-unknown',
  'input-kind',
  'fallback-same',
  'points-missing',
  'points-unknown',
  'bands-first',
  'bands-order',
  'years-count',
  'years-mixed',
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** Collects what is wrong while unknown JSON is read; every check returns what could be read, else null. */
export class Findings {
  readonly all: Violation[] = [];

  add(code: ViolationCode, path: string, details?: Violation['details']): null {
    this.all.push(details ? { code, path, details } : { code, path });
    return null;
  }

  object(value: unknown, path: string): Fields | null {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : this.add('object-expected', path);
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.add('list-expected', path);
      return [];
    }
    if (value.length === 0) this.add('list-empty', path);
    return value as unknown[];
  }

  text(value: unknown, path: string): void {
    if (typeof value !== 'string' || value.trim() === '') this.add('text-expected', path);
  }

  integer(value: unknown, path: string, least: number, most: number): number | null {
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.add('integer-expected', path);
    return value >= least && value <= most ? value : this.add('out-of-range', path, { least, most });
  }

  oneOf<Value>(value: unknown, path: string, known: readonly Value[]): Value | null {
    return (
      known.find((one) => one === value) ??
      this.add('value-unknown', path, { value: JSON.stringify(value) ?? '' })
    );
  }
}
