import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '#libs/domain/errors';
import { CONFIG, type Config } from '#libs/platform/config';
import type { SessionRequest } from './current-session.js';

type Check = ReturnType<FastifyInstance['createRateLimit']>;

/** Requests of one person in a minute, from whatever address: a stolen session empties no table quickly. */
@Injectable()
export class PersonRate {
  private check: Check | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws DomainError request.too-many with the seconds to wait */
  async assertWithin(request: SessionRequest): Promise<void> {
    this.check ??= request.server.createRateLimit({
      max: this.config.requestsPerMinute.person,
      timeWindow: '1 minute',
      keyGenerator: ({ session }: SessionRequest) => `person ${session?.accountId ?? 'none'}`,
    });
    const rate = await this.check(request);
    if (rate.isAllowed || !rate.isExceeded) return;
    throw new DomainError('conflict', 'request.too-many', { seconds: rate.ttlInSeconds });
  }
}
