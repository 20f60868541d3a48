import { Controller, Get, Inject, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { GapExportService, type GapMeasure, GapPage, GapsQueries } from '#libs/features/assessment';
import { PoliciesQueries } from '#libs/features/talent-pool';
import { Clock } from '#libs/platform/clock';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { GapFilterQuery, GapsQuery } from './gaps.dto.js';
import { measureOf } from './measure.js';

/** People below what their posts ask. */
@Controller()
export class GapsController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly gaps: GapsQueries,
    private readonly exports: GapExportService,
    private readonly policies: PoliciesQueries,
    private readonly clock: Clock,
  ) {}

  /** People with a negative gap, the widest in sum first; each on the page is noted as read. A superior sees released results alone. */
  @Allow('competencyGap.read')
  @Get('competency-gaps')
  async list(@CurrentCaller() caller: Caller, @Query() query: GapsQuery): Promise<GapPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.gaps.list(caller, filter, await this.measure(caller), wishOf(query)));
  }

  /** The same as a file, a row per person and competency. */
  @Allow('competencyGap.export')
  @ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['exports/competency-gaps.xlsx', 'exports/competency-gaps.csv'])
  async file(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() filter: GapFilterQuery,
  ): Promise<StreamableFile> {
    const type = request.routeOptions.url?.endsWith('.csv') ? 'csv' : 'xlsx';
    const prepared = await this.exports.prepare(caller, filter, await this.measure(caller), type);
    return streamedFile(prepared, type, { logger: this.logger, requestId: request.id });
  }

  private measure(caller: Caller): Promise<GapMeasure> {
    return measureOf(caller, this.policies, this.clock);
  }
}
