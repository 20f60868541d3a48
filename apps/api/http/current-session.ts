import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Session } from '#libs/platform/identity';
import type { SignedInRequest } from './caller.js';

/** A request behind the access guard. */
export interface SessionRequest extends SignedInRequest {
  session?: Session;
}

/** Injects the Session of an endpoint with @SignedIn: there may be no active membership. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<SessionRequest>();
  if (!session) throw new Error('CurrentSession needs an endpoint with @SignedIn or @Allow');
  return session;
});
