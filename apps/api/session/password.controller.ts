import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordService, type Session } from '#libs/platform/identity';
import { Public, SignedIn } from '../http/allow.decorator.js';
import { CurrentSession } from '../http/current-session.js';
import { originOf } from '../http/request-origin.js';
import { SessionCookie } from '../http/session-cookie.js';
import { ChangePasswordDto, UseResetDto } from './session.dto.js';

@Controller()
export class PasswordController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Changes one's own password; every other session ends. */
  @SignedIn()
  @Put('account/password')
  @HttpCode(204)
  async change(
    @CurrentSession() session: Session,
    @Body() input: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.set(reply, await this.passwords.changePassword(session, input, originOf(request)));
  }

  /** Sets a password by a one-time link: 410 reset.used when it was used or is too old. */
  @Public('the link is the proof; whoever uses it cannot sign in yet')
  @Post('password-resets/use')
  @HttpCode(204)
  useReset(@Body() { token, password }: UseResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.passwords.useReset(token, password, originOf(request));
  }
}
