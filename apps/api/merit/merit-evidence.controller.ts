import { Controller, Get, Inject, Param, ParseIntPipe, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EvidenceService } from '#libs/features/merit-index';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { assertWholeAgency } from '../http/whole-agency.js';

/** Draft evidence of computed indicators; each file is noted in the register of readings. */
@ApiProduces(FILE_TYPES.xlsx)
@Controller('merit')
export class MeritEvidenceController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly evidence: EvidenceService,
  ) {}

  /** The people or posts behind a computed figure. */
  @Allow('merit.read')
  @ApiOkResponse(FILE_SCHEMA)
  @Get('assessments/:id/indicators/:code/evidence.xlsx')
  async file(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Param('id', ParseIntPipe) id: number,
    @Param('code') code: string,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const prepared = await this.evidence.prepare(caller, id, code);
    return streamedFile(prepared, 'xlsx', { logger: this.logger, requestId: request.id });
  }
}
