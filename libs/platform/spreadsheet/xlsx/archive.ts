import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { SpreadsheetError } from '../errors.js';
import {
  MAX_INFLATE_RATIO,
  MAX_INFLATED_BYTES,
  MAX_SMALL_PART_BYTES,
  MAX_ZIP_ENTRIES,
  RATIO_FREE_BYTES,
} from '../limits.js';

const ENCRYPTED_FLAG = 1;

/**
 * A workbook's zip, opened by its central directory. Names are compared without regard to case (OPC);
 * unsafe, repeated or encrypted entries refuse the whole file. Declared sizes are checked before a part
 * is inflated, real ones while it is.
 */
export class XlsxArchive {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SpreadsheetError zip_damaged, zip_unsafe_name, zip_too_many_entries, kind_encrypted */
  static async open(path: string): Promise<XlsxArchive> {
    const zip = await damaged(() =>
      yauzl.openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true }),
    );
    try {
      return new XlsxArchive(zip, await damaged(() => readEntries(zip)));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  close(): void {
    this.zip.close();
  }

  /** The inflated bytes of one large part (a sheet, the shared strings). */
  read(part: string): AsyncGenerator<Buffer> {
    return this.inflate(part, MAX_INFLATED_BYTES);
  }

  /** The inflated bytes of a part that is small in every honest workbook. */
  readSmall(part: string): AsyncGenerator<Buffer> {
    return this.inflate(part, MAX_SMALL_PART_BYTES);
  }

  private async *inflate(part: string, limit: number): AsyncGenerator<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new SpreadsheetError('xlsx_malformed', { part });
    refuseBomb(entry, entry.uncompressedSize, limit, part);
    let size = 0;
    let checksum = 0;
    try {
      const stream: AsyncIterable<Buffer> = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        size += chunk.length;
        this.inflated += chunk.length;
        refuseBomb(entry, size, limit, part);
        if (this.inflated > MAX_INFLATED_BYTES) throw bomb(part);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw asDamage(error);
    }
    if (checksum !== entry.crc32) throw new SpreadsheetError('zip_damaged', { part });
  }
}

async function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ZIP_ENTRIES) {
    throw new SpreadsheetError('zip_too_many_entries', { limit: MAX_ZIP_ENTRIES });
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const flags = entry.generalPurposeBitFlag;
    const name = yauzl.getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false);
    if (yauzl.validateFileName(name) !== null) throw new SpreadsheetError('zip_unsafe_name');
    if (flags & ENCRYPTED_FLAG) throw new SpreadsheetError('kind_encrypted');
    const key = name.toLowerCase();
    // Two parts of one name: programs disagree which one counts, so neither does here.
    if (entries.has(key)) throw new SpreadsheetError('xlsx_malformed', { part: name });
    entries.set(key, entry);
  }
  return entries;
}

function refuseBomb(entry: Entry, size: number, limit: number, part: string): void {
  const ratio = size / Math.max(1, entry.compressedSize);
  if (size > limit || (size > RATIO_FREE_BYTES && ratio > MAX_INFLATE_RATIO)) throw bomb(part);
}

function bomb(part: string): SpreadsheetError {
  return new SpreadsheetError('zip_bomb', { part });
}

async function damaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asDamage(error);
  }
}

/** A missing or unreadable file is a fault of ours, not a damaged upload. */
function asDamage(error: unknown): unknown {
  if (error instanceof SpreadsheetError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E[A-Z]+$/.test(code)) return error;
  return new SpreadsheetError('zip_damaged', {}, { cause: error });
}
