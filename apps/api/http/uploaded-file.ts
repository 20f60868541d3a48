import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';

/**
 * The file of a form.
 * @throws DomainError file.missing: there is none, or the form breaks off before it
 */
export async function uploadedFile(request: FastifyRequest): Promise<MultipartFile> {
  const file = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  if (!file) throw new DomainError('invalid', 'file.missing', { field: 'file' });
  return file;
}
