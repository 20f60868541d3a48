import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Reader } from '#libs/platform/database';
import { Public } from '../http/allow.decorator.js';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  /** The process answers. */
  @Public('asked by the machinery that restarts the process')
  @Get('live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers as well. */
  @Public('asked by the machinery that routes requests')
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: 'ok' | 'unavailable' }> {
    try {
      await this.reader.definer('select 1');
      return { status: 'ok' };
    } catch {
      void reply.status(503);
      return { status: 'unavailable' };
    }
  }
}
