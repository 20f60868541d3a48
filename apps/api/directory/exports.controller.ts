import { PassThrough } from 'node:stream';
import { Controller, Get, Inject, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { type ExportFileType, type ExportFilter, ExportsService } from '#libs/features/directory';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { EmployeeFilterQuery } from './employees.dto.js';
import { ExportPositionsQuery, ExportUnitsQuery } from './exports.dto.js';

const MEDIA_TYPES: Readonly<Record<ExportFileType, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Files in the exchange formats; each is noted in the register of readings. */
@ApiProduces(MEDIA_TYPES.xlsx, MEDIA_TYPES.csv)
@Controller('exports')
export class ExportsController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly exports: ExportsService,
  ) {}

  /** Units, in format 0. */
  @Allow('orgUnit.read')
  @ApiOkResponse(FILE)
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
  @ApiOkResponse(FILE)
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
  @ApiOkResponse(FILE)
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
  @ApiOkResponse(FILE)
  @Get(['employees.xlsx', 'employees.csv'])
  employees(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() query: EmployeeFilterQuery,
  ): Promise<StreamableFile> {
    return this.file(caller, request, 'employees', query);
  }

  /** Sent while it is read. When reading fails the connection is cut, so that nobody takes half a file for a whole one. */
  private async file(
    caller: Caller,
    request: FastifyRequest,
    kind: DirectoryFormat,
    filter: ExportFilter,
  ): Promise<StreamableFile> {
    const type = request.routeOptions.url?.endsWith('.csv') ? 'csv' : 'xlsx';
    const prepared = await this.exports.prepare(caller, kind, type, filter);
    const body = new PassThrough();
    prepared.writeTo(body).catch((error: unknown) => {
      this.logger.warn(
        { requestId: request.id, type: error instanceof Error ? error.name : typeof error },
        'export broken off',
      );
      body.destroy();
    });
    return new StreamableFile(body, {
      type: MEDIA_TYPES[type],
      disposition: `attachment; filename="${prepared.fileName}"`,
    });
  }
}
