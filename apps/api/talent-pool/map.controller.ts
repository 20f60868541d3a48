import { Controller, Get, Inject, Param, ParseIntPipe, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ExplanationQueries,
  MapExportService,
  MapPage,
  MapQueries,
  PersonExplanation,
  TalentBoard,
} from '#libs/features/talent-pool';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { pageFrom, wishOf } from '../directory/page.js';
import { MapFilterQuery } from './map.dto.js';

@Controller('talent-periods/:id')
export class MapController {
  constructor(
    private readonly map: MapQueries,
    private readonly explanations: ExplanationQueries,
    private readonly exports: MapExportService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The nine boxes in counts, the tray, and what keeps people in it. */
  @Allow('talentMap.read')
  @Get('board')
  board(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() { cursor: _, limit: __, ...filter }: MapFilterQuery,
  ): Promise<TalentBoard> {
    assertWholeAgency(caller);
    return this.map.board(caller, id, filter);
  }

  /** People on the map, the highest potensial first; people without a box last. */
  @Allow('talentMap.read')
  @Get('people')
  async people(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() query: MapFilterQuery,
  ): Promise<MapPage> {
    assertWholeAgency(caller);
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.map.people(caller, id, filter, wishOf(query)));
  }

  /** The people of a period with axes, talent score, box or what is missing, gates and KRS. The reading is noted. */
  @Allow('talentMap.export')
  @ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['people.xlsx', 'people.csv'])
  async export(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Param('id', ParseIntPipe) id: number,
    @Query() { cursor: _, limit: __, ...filter }: MapFilterQuery,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const type = request.routeOptions.url?.endsWith('.csv') ? 'csv' : 'xlsx';
    const prepared = await this.exports.prepare(caller, id, type, filter);
    return streamedFile(prepared, type, { logger: this.logger, requestId: request.id });
  }

  /** Why this box: every input, weight, point, source and gate of one person. The reading is noted. */
  @Allow('talentMap.read')
  @Get('people/:employeeId')
  explain(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('employeeId', ParseIntPipe) employeeId: number,
  ): Promise<PersonExplanation> {
    assertWholeAgency(caller);
    return this.explanations.explain(caller, id, employeeId);
  }
}
