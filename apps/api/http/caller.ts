import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#libs/contracts/permissions';
import type { Actor } from '#libs/platform/database';

/** The signed-in member behind a request: the actor of its transactions, and the unit that narrows its rights. */
export interface Caller extends Actor {
  readonly accountId: number;
  readonly membershipId: number;
  readonly role: Role;
  /** Rights hold only for this unit and below; null: the whole agency. */
  readonly orgUnitId: number | null;
  readonly displayName: string;
  readonly timeZone: string;
  readonly requestId: string;
  readonly source: 'page' | 'api';
}

/** What the access guard leaves on the request. */
export interface SignedInRequest extends FastifyRequest {
  caller?: Caller;
}

/** Injects the Caller of an endpoint with @Allow. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!caller) throw new Error('CurrentCaller needs an endpoint with @Allow');
  return caller;
});
