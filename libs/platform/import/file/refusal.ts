import { DomainError } from '#libs/domain/errors';
import { SpreadsheetError } from '#libs/platform/spreadsheet';

/** Runs what reads a file; a file that is refused becomes a DomainError with the code spreadsheet.<reason>. */
export async function readingFile<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    throw new DomainError('invalid', `spreadsheet.${error.code.replaceAll('_', '-')}`, error.details);
  }
}
