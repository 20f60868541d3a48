import { HttpStatus } from '@nestjs/common';
import type { DomainErrorKind } from '#libs/domain/errors';

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** RFC 9457 problem document. `code` is stable; the page has a sentence for each. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly field?: string;
  readonly details?: object;
  readonly errors?: readonly FieldProblem[];
  /** What stands now, when the caller's version was old (412). */
  readonly present?: object;
}

/** Every kind of domain error has its status: a new kind does not compile until it is mapped. */
export const STATUS_OF_KIND: Record<DomainErrorKind, HttpStatus> = {
  invalid: HttpStatus.BAD_REQUEST,
  conflict: HttpStatus.CONFLICT,
  'not-found': HttpStatus.NOT_FOUND,
  forbidden: HttpStatus.FORBIDDEN,
  stale: HttpStatus.PRECONDITION_FAILED,
  precondition: HttpStatus.PRECONDITION_REQUIRED,
};

/** Codes whose status is not that of their kind. */
export const STATUS_OF_CODE: Readonly<Record<string, HttpStatus>> = {
  'session.required': HttpStatus.UNAUTHORIZED,
  'session.refused': HttpStatus.UNAUTHORIZED,
  'session.wait': HttpStatus.TOO_MANY_REQUESTS,
  'request.too-many': HttpStatus.TOO_MANY_REQUESTS,
  'reset.used': HttpStatus.GONE,
  'file.too-large': HttpStatus.PAYLOAD_TOO_LARGE,
};

/** Codes for what the framework itself refuses. */
export const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'access.denied',
  404: 'request.not-found',
  405: 'request.not-found',
  406: 'request.not-acceptable',
  408: 'request.timeout',
  413: 'request.too-large',
  414: 'request.too-large',
  415: 'request.media-type',
  429: 'request.too-many',
  431: 'request.too-large',
  503: 'service.unavailable',
};
