import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform/config';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The cookie that carries a session's token. No script reads it, no other site sends it, and it ends with the
 * browser; its limits are the server's. `__Host-` binds it to this host over https; only plain http on loopback does
 * without.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly settings: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(@Inject(CONFIG) config: Config) {
    const secure = needsSecure(config.publicUrl);
    this.name = secure ? '__Host-kader' : 'kader';
    this.settings = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  /** The token a request brings, or null. */
  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] || null;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.settings);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.settings);
  }
}

function needsSecure(publicUrl: string | null): boolean {
  if (publicUrl === null) return false;
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || !LOOPBACK.test(hostname);
}
