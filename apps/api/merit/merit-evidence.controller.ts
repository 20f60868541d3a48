import { PassThrough } from 'node:stream';
import { Controller, Get, Inject, Param, ParseIntPipe, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EvidenceService } from '#libs/features/merit-index';
import { describeError, LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { assertWholeAgency } from '../http/whole-agency.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Draft evidence of computed indicators; each file is noted in the register of readings. */
@ApiProduces(XLSX)
@Controller('merit')
export class MeritEvidenceController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly evidence: EvidenceService,
  ) {}

  /** The people or posts behind a computed figure. When reading fails the connection is cut: half a file is none. */
  @Allow('merit.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('assessments/:id/indicators/:code/evidence.xlsx')
  async file(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Param('id', ParseIntPipe) id: number,
    @Param('code') code: string,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const prepared = await this.evidence.prepare(caller, id, code);
    const body = new PassThrough();
    prepared.writeTo(body).catch((error: unknown) => {
      this.logger.warn({ requestId: request.id, ...describeError(error) }, 'evidence broken off');
      body.destroy();
    });
    const disposition = `attachment; filename="${prepared.fileName}"`;
    return new StreamableFile(body, { type: XLSX, disposition });
  }
}
