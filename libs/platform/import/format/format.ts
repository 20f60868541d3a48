import type { IssueCode } from '#libs/contracts/imports';
import type { Tx } from '#libs/platform/database';
import type { Severity } from './problem.js';
import type { RowReading } from './row-reading.js';

/** A column of the file that the format takes; everything else in the file is left unread. */
export interface FormatField {
  readonly code: string;
  /** The official header first, then others it is known by. */
  readonly headers: readonly [string, ...string[]];
  /** The column must be in the file; whether a cell may be blank is for `read` to say. */
  readonly required: boolean;
  /** An invented value for the template. */
  readonly example: string;
  /** A sentence for the notes sheet of the template. */
  readonly note?: string;
}

/** A column of the temporary table `staged`, with its PostgreSQL type. */
export interface StagedColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'smallint' | 'date' | 'boolean' | 'jsonb';
}

/** What a row says, by staged column, as PostgreSQL reads the type; null: blank or unreadable. */
export type Facts = Readonly<Record<string, string | null>>;

/**
 * Finds rows by comparing them with each other and with what stands. `sql` is a SELECT of row_number (each once)
 * and details (jsonb or null) over `staged`; see `SetStatement` for what it can name.
 */
export interface ImportRule {
  readonly code: IssueCode;
  readonly field: string | null;
  readonly severity: Severity;
  readonly sql: string;
}

/**
 * One statement over `staged` (row_number, state, place, target_id, is_new and the format's columns). It can also
 * name `run` (agency_id, import_id, today, options jsonb). It may begin with no WITH of its own.
 */
export type SetStatement = string;

/**
 * One change of facts. `sql` inserts or updates for the rows of `good` (a slice of the staged ones) and ends with
 * RETURNING ... AS id, the id of the format's main row it belongs to. Only rows that differ may be touched.
 */
export interface ApplyStep {
  /** Whether the main row is new by this step. */
  readonly makesNew: boolean;
  /**
   * Which rows it looks at: new ones are taken in small slices, so that no trigger holds the whole file; what stands
   * already in large ones, since each slice is held against a whole table.
   */
  readonly rows: 'new' | 'standing';
  readonly sql: SetStatement;
}

/** An exchange format: everything the pipeline must know of it. Features add theirs to ImportFormats. */
export interface ImportFormat {
  readonly code: string;
  readonly fields: readonly FormatField[];
  /** What `read` gives, in the order it is kept. */
  readonly columns: readonly StagedColumn[];
  /** Further columns that `resolve` fills. */
  readonly resolved: readonly StagedColumn[];
  /** Staged columns that make two rows the same. */
  readonly key: readonly string[];
  /** The table whose row an imported row becomes, and the tables the steps change with their reference to it. */
  readonly table: string;
  readonly tables: Readonly<Record<string, string>>;
  /** Reads one row: pure. */
  read(row: RowReading): Facts;
  /** Sets target_id (the row that stands, if any) and the resolved columns. */
  readonly resolve: readonly SetStatement[];
  readonly rules: readonly ImportRule[];
  /** SELECT of row_number and depth: rows of a lower depth are applied first. */
  readonly depth?: SetStatement;
  /** Runs when new rows have their target_id. */
  readonly link?: readonly SetStatement[];
  readonly steps: readonly ApplyStep[];
  /**
   * SELECT of row_number over `good` (here: the good rows that stand): those the steps would change. With it the check
   * tells beforehand how many rows change; without it only how many are new.
   */
  readonly changed?: SetStatement;
  /** What people call a main row `t`, as an SQL expression of text; personal data only where `tables` is of people. */
  readonly label?: string;
  /** Adds the events for these main rows to the outbox; called in batches, before they are deleted by an undo. */
  announce(tx: Tx, ids: readonly number[]): Promise<void>;
}
