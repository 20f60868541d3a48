import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, violationOf } from '#libs/platform/database';
import { describeError, LOGGER, type Logger } from '#libs/platform/logging';
import {
  CODE_OF_STATUS,
  type FieldProblem,
  type Problem,
  STATUS_OF_CODE,
  STATUS_OF_KIND,
} from './problem.js';

type Answer = Omit<Problem, 'type' | 'title' | 'requestId'>;

/** Values PostgreSQL itself refuses (a number out of range, a NUL byte, a failed check) are the caller's. */
const REFUSED_VALUE = /^22|^23514$/;
const SOON_SECONDS = 5;
const UNAVAILABLE = /^(08|53|57014|57P0[123]|ECONN|EPIPE|ETIMEDOUT)/;

/** Turns every error into a problem document; what nobody expected is logged and says nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const answer = answerFor(error);
    if (answer.status >= 500) {
      this.logger.error(
        { requestId: request.id, route: request.routeOptions.url, ...describeError(error) },
        'unexpected',
      );
    }
    const wait = waitOf(answer);
    if (wait !== null) void http.getResponse<FastifyReply>().header('retry-after', String(wait));
    const problem: Problem = { type: 'about:blank', title: answer.code, requestId: request.id, ...answer };
    void http
      .getResponse<FastifyReply>()
      .status(answer.status)
      .type('application/problem+json')
      .send(problem);
  }
}

/** Exported for the reader of a Fastify error that never reaches Nest. */
export function answerFor(error: unknown): Answer {
  if (error instanceof DomainError) return ofDomain(error);
  if (error instanceof StaleVersion) return { status: 412, code: 'version.stale', present: error.present };
  if (error instanceof InvalidInput)
    return { status: 400, code: 'input.invalid', errors: error.errors, field: error.errors[0]?.field };
  if (error instanceof HttpException) return ofStatus(error.getStatus());
  const code = violationOf(error)?.state;
  if (code && REFUSED_VALUE.test(code)) return { status: 400, code: 'input.refused' };
  if (code && UNAVAILABLE.test(code)) return { status: 503, code: 'service.unavailable' };
  const status = statusOf(error);
  return status ? ofStatus(status) : { status: 500, code: 'unexpected' };
}

/** Seconds after which it makes sense to come back; null: coming back does not help. */
function waitOf({ status, details }: Answer): number | null {
  if (status !== 429 && status !== 503) return null;
  return details && 'seconds' in details && typeof details.seconds === 'number'
    ? details.seconds
    : SOON_SECONDS;
}

/** What the validation of a DTO found. */
export class InvalidInput extends Error {
  constructor(readonly errors: readonly FieldProblem[]) {
    super('input.invalid');
  }
}

function ofDomain(error: DomainError): Answer {
  const { field, ...details } = error.details;
  return {
    status: STATUS_OF_CODE[error.code] ?? STATUS_OF_KIND[error.kind],
    code: error.code,
    ...(typeof field === 'string' ? { field } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  };
}

function ofStatus(status: number): Answer {
  return { status, code: CODE_OF_STATUS[status] ?? (status < 500 ? 'request.malformed' : 'unexpected') };
}

/** Fastify's own errors carry the status. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' && error.statusCode >= 400 ? error.statusCode : null;
}
