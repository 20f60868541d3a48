import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';

/**
 * The version an edit is based on, from the header If-Match: "7".
 * @throws DomainError if-match.missing (428) or if-match.invalid (400)
 */
export const ExpectedVersion = createParamDecorator(expectedVersion, [describeHeader]);

function expectedVersion(_: unknown, context: ExecutionContext): number {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new DomainError('precondition', 'if-match.missing');
  const match = /^"(\d{1,9})"$/.exec(header);
  if (!match) throw new DomainError('invalid', 'if-match.invalid');
  return Number(match[1]);
}

function describeHeader(target: object, method: string | symbol | undefined): void {
  if (method === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(target, method);
  if (!descriptor) return;
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'Version the edit is based on, in quotes. Another one stands: 412 with the present value.',
    schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  })(target, method, descriptor);
}
