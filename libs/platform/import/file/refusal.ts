import { types } from 'node:util';
import { DomainError } from '#libs/domain/errors';
import { SpreadsheetError } from '#libs/platform/spreadsheet';

/**
 * Runs what reads a file; a file that is refused becomes a DomainError with the code spreadsheet.<reason>, one whose
 * bytes are no longer there (a restore without the files) import.file-gone.
 */
export async function readingFile<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) throw new DomainError('conflict', 'import.file-gone');
    if (!(error instanceof SpreadsheetError)) throw error;
    throw new DomainError('invalid', `spreadsheet.${error.code.replaceAll('_', '-')}`, error.details);
  }
}

/** Whether an error says that the file itself cannot be taken: read again it would be refused again. */
export function isOfFile(error: unknown): error is DomainError {
  return (
    error instanceof DomainError &&
    (error.code.startsWith('spreadsheet.') || error.code === 'import.file-gone')
  );
}

function isMissing(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ENOENT';
}
