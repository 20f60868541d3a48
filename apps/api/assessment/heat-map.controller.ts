import { Controller, Get, Inject, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HeatExportService, HeatMap, HeatMapQueries } from '#libs/features/assessment';
import { PoliciesQueries } from '#libs/features/talent-pool';
import { Clock } from '#libs/platform/clock';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { HeatMapQuery } from './gaps.dto.js';
import { measureOf } from './measure.js';

/** Units and classes beside what their posts ask. */
@Controller()
export class HeatMapController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly maps: HeatMapQueries,
    private readonly exports: HeatExportService,
    private readonly policies: PoliciesQueries,
    private readonly clock: Clock,
  ) {}

  /** Mean gaps by competency and unit or class; a figure over fewer than five people is not told. */
  @Allow('competencyMap.read')
  @Get('competency-map')
  async map(@CurrentCaller() caller: Caller, @Query() query: HeatMapQuery): Promise<HeatMap> {
    return this.maps.map(caller, query, await measureOf(caller, this.policies, this.clock));
  }

  /** The same as a file. */
  @Allow('competencyMap.read')
  @ApiProduces(FILE_TYPES.xlsx)
  @ApiOkResponse(FILE_SCHEMA)
  @Get('exports/competency-map.xlsx')
  async mapFile(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: HeatMapQuery,
  ): Promise<StreamableFile> {
    const prepared = await this.exports.prepare(
      caller,
      query,
      await measureOf(caller, this.policies, this.clock),
    );
    return streamedFile(prepared, 'xlsx', { logger: this.logger, requestId: request.id });
  }
}
