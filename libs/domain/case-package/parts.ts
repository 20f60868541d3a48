import { isIdentifier } from './identifier.js';

const LONGEST_IDENTIFIER = 100;

/** What a package says wrongly, and where: 'CFItems[3].fullStatement'. */
export interface CaseProblem {
  readonly code: (typeof CASE_PROBLEMS)[number];
  readonly path: string;
  /** Code or name of the competency or post concerned; '' where it has none. */
  readonly subject: string;
}

export const CASE_PROBLEMS = [
  'case.not-a-package',
  'case.missing',
  'case.wrong-type',
  'case.too-long',
  'case.identifier',
  'case.code-twice',
  'case.nothing-inside',
  'case.group-unknown',
  'case.indicator-number',
  'case.level-unknown',
  'competency.code-reserved',
  'competency.generic-fixed',
  'competency.level-out-of-scale',
  'competency.level-twice',
  'competency.levels-incomplete',
  'competency.too-many-indicators',
] as const;

type Shape = Readonly<Record<string, unknown>>;

/** One object of a package somebody else wrote: reads its fields and notes what is not as the standard has it. */
export class Part {
  constructor(
    private readonly value: Shape,
    readonly path: string,
    readonly problems: CaseProblem[],
  ) {}

  /** The object at `path`, or null with a note. */
  static of(value: unknown, path: string, problems: CaseProblem[]): Part | null {
    if (isShape(value)) return new Part(value, path, problems);
    problems.push({ code: path === '' ? 'case.not-a-package' : 'case.wrong-type', path, subject: '' });
    return null;
  }

  has(field: string): boolean {
    return this.value[field] !== undefined && this.value[field] !== null;
  }

  /** A text of at most `longest` characters; '' with a note where it is missing or no text. */
  text(field: string, longest: number, subject = ''): string {
    const text = this.optional(field, longest, subject);
    if (text === '' && this.isBlank(field)) this.note('case.missing', field, subject);
    return text;
  }

  /** The same for a field that may be missing. */
  optional(field: string, longest: number, subject = ''): string {
    const value = this.value[field];
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') this.note('case.wrong-type', field, subject);
    else if (value.trim().length > longest) this.note('case.too-long', field, subject);
    else return value.trim();
    return '';
  }

  /** A word of a list; the first one with a note for anything else, so that the reading can go on. */
  word<Word extends string>(field: string, words: readonly [Word, ...Word[]]): Word {
    const found = words.find((word) => word === this.value[field]);
    if (found === undefined) this.note('case.wrong-type', field, '');
    return found ?? words[0];
  }

  number(field: string): number | null {
    const value = this.value[field];
    if (value === undefined || value === null) return null;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.note('case.wrong-type', field, '');
    return null;
  }

  /** Texts of a list; others are left out. */
  texts(field: string): string[] {
    const value = this.value[field];
    const given: readonly unknown[] = Array.isArray(value) ? value : [];
    return given.filter((each): each is string => typeof each === 'string');
  }

  /** The objects of a list; none where it is missing. */
  parts(field: string): Part[] {
    const value = this.value[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.note('case.wrong-type', field, '');
      return [];
    }
    const given: readonly unknown[] = value;
    return given.flatMap((each, place) => Part.of(each, this.at(`${field}[${place}]`), this.problems) ?? []);
  }

  /** The object of a field, or null; missing is no problem. */
  part(field: string): Part | null {
    return this.has(field) ? Part.of(this.value[field], this.at(field), this.problems) : null;
  }

  /** Names of what it holds. */
  fields(): string[] {
    return Object.keys(this.value);
  }

  /** Its identifier in lower case; a note where it is no UUID. */
  identifier(subject = ''): string {
    const identifier = this.text('identifier', LONGEST_IDENTIFIER, subject).toLowerCase();
    if (identifier !== '' && !isIdentifier(identifier)) this.note('case.identifier', 'identifier', subject);
    return identifier;
  }

  note(code: CaseProblem['code'], field: string, subject: string): void {
    this.problems.push({ code, path: this.at(field), subject });
  }

  private isBlank(field: string): boolean {
    const value = this.value[field];
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  }

  private at(field: string): string {
    return this.path === '' ? field : `${this.path}.${field}`;
  }
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
