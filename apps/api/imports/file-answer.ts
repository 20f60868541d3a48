import { PassThrough, type Writable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Logger } from '#libs/platform/logging';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook sent while it is written, always as an attachment of a fixed type. When writing fails the connection is
 * cut, so that nobody takes half a file for a whole one.
 */
export function workbookAnswer(
  logger: Logger,
  fileName: string,
  write: (stream: Writable) => Promise<void>,
): StreamableFile {
  const body = new PassThrough();
  write(body).catch((error: unknown) => {
    logger.warn({ type: error instanceof Error ? error.name : typeof error }, 'workbook broken off');
    body.destroy();
  });
  return new StreamableFile(body, { type: XLSX, disposition: `attachment; filename="${fileName}"` });
}
