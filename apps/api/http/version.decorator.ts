import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';

/**
 * The version an edit is based on, from the header If-Match: "7".
 * @throws DomainError if-match.missing (428) or if-match.invalid (400)
 */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new DomainError('precondition', 'if-match.missing');
  const match = /^"(\d{1,9})"$/.exec(header);
  if (!match) throw new DomainError('invalid', 'if-match.invalid');
  return Number(match[1]);
});
