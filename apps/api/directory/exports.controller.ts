import { Controller, Get, Inject, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { type ExportFilter, ExportsService } from '#libs/features/directory';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { EmployeeFilterQuery } from './employees.dto.js';
import { ExportPositionsQuery, ExportUnitsQuery } from './exports.dto.js';

/** Files in the exchange formats; each is noted in the register of readings. */
@ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
@Controller('exports')
export class ExportsController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly exports: ExportsService,
  ) {}

  /** Units, in format 0. */
  @Allow('orgUnit.read')
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['units.xlsx', 'units.csv'])
  units(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: ExportUnitsQuery,
  ): Promise<StreamableFile> {
    return this.file(caller, request, 'units', query);
  }

  /** Posts, in format 3. */
  @Allow('position.read')
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['positions.xlsx', 'positions.csv'])
  positions(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: ExportPositionsQuery,
  ): Promise<StreamableFile> {
    return this.file(caller, request, 'positions', query);
  }

  /** Who stands in which post, in format 3b. */
  @Allow('employee.export')
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['holders.xlsx', 'holders.csv'])
  holders(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: ExportPositionsQuery,
  ): Promise<StreamableFile> {
    return this.file(caller, request, 'holders', query);
  }

  /** People, in format 1 (SIASN). */
  @Allow('employee.export')
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['employees.xlsx', 'employees.csv'])
  employees(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: EmployeeFilterQuery,
  ): Promise<StreamableFile> {
    return this.file(caller, request, 'employees', query);
  }

  private async file(
    caller: Caller,
    request: FastifyRequest,
    kind: DirectoryFormat,
    filter: ExportFilter,
  ): Promise<StreamableFile> {
    const type = request.routeOptions.url?.endsWith('.csv') ? 'csv' : 'xlsx';
    const prepared = await this.exports.prepare(caller, kind, type, filter);
    return streamedFile(prepared, type, { logger: this.logger, requestId: request.id });
  }
}
