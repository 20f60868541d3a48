import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/domain/errors';
import { type Session, SessionService, SignInService } from '#libs/platform/identity';
import { Public, SignedIn } from '../http/allow.decorator.js';
import { CurrentSession } from '../http/current-session.js';
import { originOf } from '../http/request-origin.js';
import { SessionCookie } from '../http/session-cookie.js';
import { SignInDto, SwitchMembershipDto } from './session.dto.js';
import { ClosedSessionsView, SessionView } from './session.view.js';
import { SessionViews } from './session-views.js';

@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly views: SessionViews,
    private readonly cookie: SessionCookie,
  ) {}

  /** Signs in: 401 session.refused, 429 session.wait with the seconds to wait. */
  @Public('signing in comes before there is a session')
  @Post('session')
  @HttpCode(200)
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.signIns.signIn({
      ...originOf(request),
      login,
      password,
      userAgent: request.headers['user-agent'] ?? null,
      previousToken: this.cookie.read(request),
    });
    return this.enter(reply, token);
  }

  /** Who is signed in, and as what. */
  @SignedIn()
  @Get('session')
  show(@CurrentSession() session: Session): Promise<SessionView> {
    return this.views.of(session);
  }

  /** Signs out here. */
  @SignedIn()
  @Delete('session')
  @HttpCode(204)
  async signOut(
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(session.token);
    this.cookie.clear(reply);
  }

  /** Signs out everywhere, here too. */
  @SignedIn()
  @Delete('sessions')
  async signOutEverywhere(
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClosedSessionsView> {
    const closed = await this.sessions.signOutEverywhere(session.token);
    this.cookie.clear(reply);
    return { closed };
  }

  /** Acts as another membership from now on; both agencies' trails say so. */
  @SignedIn()
  @Put('session/membership')
  async switchMembership(
    @CurrentSession() session: Session,
    @Body() target: SwitchMembershipDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.enter(reply, await this.sessions.switchMembership(session, target, originOf(request)));
  }

  private async enter(reply: FastifyReply, token: string): Promise<SessionView> {
    const session = await this.sessions.sessionOf(token);
    if (!session) throw new DomainError('forbidden', 'session.required');
    this.cookie.set(reply, token);
    return this.views.of(session);
  }
}
