import { open, stat } from 'node:fs/promises';
import { SpreadsheetError } from './errors.js';
import { MAX_FILE_BYTES } from './limits.js';

const HEAD_BYTES = 64 * 1024;

export interface FileHead {
  readonly bytes: Buffer;
  /** The head is the whole file. */
  readonly complete: boolean;
}

/** @throws SpreadsheetError file_empty, file_too_large */
export async function checkSize(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size === 0) throw new SpreadsheetError('file_empty');
  if (size > MAX_FILE_BYTES) throw new SpreadsheetError('file_too_large', { size, limit: MAX_FILE_BYTES });
}

/** The first 64 KiB of a file. */
export async function readHead(path: string): Promise<FileHead> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, HEAD_BYTES));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return { bytes: buffer.subarray(0, bytesRead), complete: bytesRead >= size };
  } finally {
    await file.close();
  }
}
