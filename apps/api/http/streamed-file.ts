import { PassThrough, type Writable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { describeError, type Logger } from '#libs/platform/logging';

export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** How the document describes an endpoint that answers with a file. */
export const FILE_SCHEMA = { schema: { type: 'string', format: 'binary' } } as const;

interface PreparedFile {
  readonly fileName: string;
  writeTo(stream: Writable): Promise<void>;
}

/**
 * A file sent while it is written, always as an attachment of a fixed type. When writing fails the connection is cut,
 * so that nobody takes half a file for a whole one.
 */
export function streamedFile(
  prepared: PreparedFile,
  type: keyof typeof FILE_TYPES,
  { logger, requestId }: { readonly logger: Logger; readonly requestId: string },
): StreamableFile {
  const body = new PassThrough();
  prepared.writeTo(body).catch((error: unknown) => {
    logger.warn({ requestId, ...describeError(error) }, 'file broken off');
    body.destroy();
  });
  return new StreamableFile(body, {
    type: FILE_TYPES[type],
    disposition: `attachment; filename="${prepared.fileName}"`,
  });
}
