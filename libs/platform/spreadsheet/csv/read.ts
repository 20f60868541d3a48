import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SpreadsheetError } from '../errors.js';
import { readHead } from '../file.js';
import { MAX_CSV_RECORD_BYTES } from '../limits.js';
import { RowGate } from '../row.js';
import type { CellKind, SheetRow } from '../row.js';
import { decodeText, encodingOf } from './decode.js';
import type { TextEncoding } from './decode.js';
import { detectDelimiter, separatorLine } from './delimiter.js';
import type { Delimiter } from './delimiter.js';

/** What the user may override when the file was read wrongly. */
export interface CsvOptions {
  readonly delimiter?: Delimiter;
  /** For a file an old program saved in the Windows code page; never guessed. */
  readonly encoding?: 'windows-1252';
  /** Rows keep their blank ends: as many cells as there are separators and one. */
  readonly keepBlankEnds?: boolean;
}

/**
 * The records of a CSV (RFC 4180, any line end), decoded and split as the file is read.
 *
 * @throws SpreadsheetError csv_encoding, csv_binary (each with `line`); csv_quote, csv_record_too_long (each with the
 * `row` in which the quote was opened, as a spreadsheet counts rows)
 */
export async function* readCsvRows(
  path: string,
  options: CsvOptions,
  maxRows: number | undefined,
): AsyncGenerator<SheetRow> {
  const { encoding, delimiter, skip } = await sniff(path, options);
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_CSV_RECORD_BYTES,
  });
  const text = Readable.from(skipText(decodeText(createReadStream(path), encoding), skip));
  // Errors reach the loop below through the parser, which the pipeline destroys with them.
  pipeline(text, parser, () => undefined);
  const gate = new RowGate(maxRows, options.keepBlankEnds);
  let rowNumber = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      rowNumber += 1;
      const row = gate.admit(rowNumber, cells, new Array<CellKind>(cells.length).fill('text'));
      if (row) yield row;
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

interface Sniffed {
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Characters of a `sep=` line to leave out. */
  skip: number;
}

async function sniff(path: string, options: CsvOptions): Promise<Sniffed> {
  const { bytes, complete } = await readHead(path);
  const marked = encodingOf(bytes);
  const encoding = marked === 'utf-8' ? (options.encoding ?? marked) : marked;
  const head = new TextDecoder(encoding).decode(bytes);
  const separator = separatorLine(head);
  return {
    encoding,
    delimiter: options.delimiter ?? separator?.delimiter ?? detectDelimiter(head, complete),
    skip: separator?.length ?? 0,
  };
}

async function* skipText(chunks: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const chunk of chunks) {
    const rest = left > 0 ? chunk.slice(left) : chunk;
    left = Math.max(0, left - chunk.length);
    if (rest) yield rest;
  }
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  // The line of the error is where reading stopped, far below a quote that was never closed: the record names its place.
  const row = Number(error.records ?? 0) + 1;
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'csv_record_too_long' : 'csv_quote';
  return new SpreadsheetError(code, { row }, { cause: error });
}
