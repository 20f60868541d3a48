import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { SpreadsheetError } from '../errors.js';
import type { SpreadsheetErrorDetails } from '../errors.js';

/** `windows-1252` only when the caller asks for it; UTF-16 only by its byte order mark. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const NEWLINE = 10;

/** The encoding a text file's byte order mark names; without one it is UTF-8. */
export function encodingOf(head: Buffer): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes a text file without its byte order mark. Nothing is guessed or replaced: bytes that are not
 * valid refuse the file and name the line, as a wrong guess would put wrong names into records.
 *
 * @throws SpreadsheetError csv_encoding, csv_binary with `line`
 */
export async function* decodeText(
  chunks: AsyncIterable<Buffer>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const lines = new LineCounter(encoding === 'utf-8');
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = encoding === 'utf-8' ? wholeCharacters(bytes) : bytes.length;
    rest = bytes.subarray(whole);
    yield decodeBlock(decoder, bytes.subarray(0, whole), lines);
  }
  yield decodeBlock(decoder, rest, lines);
  decodeEnd(decoder, lines);
}

class LineCounter {
  current = 1;

  /** @param exact whether lines can be told apart in the undecoded bytes (not in UTF-16) */
  constructor(readonly exact: boolean) {}

  advance(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.current += 1;
  }
}

function decodeBlock(decoder: TextDecoder, block: Buffer, lines: LineCounter): string {
  let text: string;
  try {
    text = decoder.decode(block, { stream: true });
  } catch {
    const details: SpreadsheetErrorDetails = lines.exact
      ? { line: lines.current + newlinesBeforeFault(block) }
      : {};
    throw new SpreadsheetError('csv_encoding', details);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    lines.advance(text.slice(0, nul));
    throw new SpreadsheetError('csv_binary', { line: lines.current });
  }
  lines.advance(text);
  return text;
}

function decodeEnd(decoder: TextDecoder, lines: LineCounter): void {
  try {
    decoder.decode();
  } catch {
    throw new SpreadsheetError('csv_encoding', { line: lines.current });
  }
}

/** A newline byte is never part of another UTF-8 character, so lines can be tried one by one. */
function newlinesBeforeFault(block: Buffer): number {
  let newlines = 0;
  let from = 0;
  for (let to = block.indexOf(NEWLINE); to >= 0; to = block.indexOf(NEWLINE, from)) {
    if (!isUtf8(block.subarray(from, to))) return newlines;
    newlines += 1;
    from = to + 1;
  }
  return newlines;
}

/** Length without a UTF-8 character that is cut off at the end. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

function sequenceLength(leadByte: number): number {
  if (leadByte >= 0xf0) return 4;
  return leadByte >= 0xe0 ? 3 : 2;
}
