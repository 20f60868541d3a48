import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#libs/domain/errors';
import { mayDo } from '#libs/contracts/permissions';
import { CONFIG, type Config } from '#libs/platform/config';
import { type Session, SessionService } from '#libs/platform/identity';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.js';
import type { Caller } from './caller.js';
import { CREATES, idempotentRequest } from './creates.decorator.js';
import { assertOwnSender } from './csrf.js';
import type { SessionRequest } from './current-session.js';
import { PersonRate } from './person-rate.js';
import { originOf } from './request-origin.js';
import { SessionCookie } from './session-cookie.js';

/** Before every endpoint: whose request it is, and whether the endpoint's one rule lets it in. Denies by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly rate: PersonRate,
  ) {}

  /** @throws DomainError csrf.refused, session.required, session.no-membership, access.denied, request.too-many, idempotency.* */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SessionRequest>();
    assertOwnSender(request, this.config);
    const rule = this.read<AccessRule>(ACCESS_RULE, context);
    if (!rule) throw new Error(`no access rule: ${context.getClass().name}.${context.getHandler().name}`);
    if (rule.kind === 'public') return true;
    const session = await this.signedIn(request);
    request.session = session;
    await this.rate.assertWithin(request);
    request.caller = callerOf(request, session) ?? undefined;
    if (rule.kind === 'permission') {
      if (!request.caller) throw new DomainError('forbidden', 'session.no-membership');
      if (!mayDo(request.caller.role, rule.permission)) throw new DomainError('forbidden', 'access.denied');
      if (this.read<boolean>(CREATES, context)) {
        request.caller = { ...request.caller, idempotency: idempotentRequest(request) };
      }
    }
    return true;
  }

  private read<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }

  private async signedIn(request: SessionRequest): Promise<Session> {
    const token = this.cookie.read(request);
    const session = token === null ? null : await this.sessions.sessionOf(token);
    if (!session) throw new DomainError('forbidden', 'session.required');
    return session;
  }
}

function callerOf(request: SessionRequest, session: Session): Caller | null {
  if (!session.active) return null;
  const { agencyId, membershipId, role, orgUnitId, timeZone } = session.active;
  return {
    ...originOf(request),
    requestId: request.id,
    agencyId,
    membershipId,
    role,
    orgUnitId,
    timeZone,
    accountId: session.accountId,
    displayName: session.displayName,
  };
}
