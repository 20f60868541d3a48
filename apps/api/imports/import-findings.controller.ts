import { Controller, Get, Inject, Param, ParseIntPipe, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ErrorWorkbook, FilePreview, ImportQueries } from '#libs/platform/import';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { IssuesQuery, PreviewQuery } from './imports.dto.js';
import { IssueGroupResponse, IssuePage, PreviewResponse, ReceiptResponse } from './imports.view.js';

/** What an import shows of its file and found in it. Rows of people: only for members of the whole agency. */
@Controller('imports/:id')
export class ImportFindingsController {
  constructor(
    private readonly queries: ImportQueries,
    private readonly filePreview: FilePreview,
    private readonly errorWorkbook: ErrorWorkbook,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The first rows of the file. */
  @Allow('import.read')
  @Get('preview')
  async preview(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() { limit, top }: PreviewQuery,
  ): Promise<PreviewResponse> {
    assertWholeAgency(caller);
    const run = await this.queries.stored(caller.agencyId, id);
    const table = { ...run, agencyId: caller.agencyId, columns: run.columns ?? [] };
    return top
      ? this.filePreview.top(table, run.state, limit)
      : this.filePreview.rows(table, run.state, limit);
  }

  /** What was found, in the order of the file. */
  @Allow('import.read')
  @Get('issues')
  async issues(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() query: IssuesQuery,
  ): Promise<IssuePage> {
    assertWholeAgency(caller);
    const key = query.cursor ? decodeCursor(query.cursor, 2).map(Number) : null;
    const { severity, code, limit } = query;
    const after = key ? { rowNumber: key[0] ?? 0, id: key[1] ?? 0 } : null;
    const rows = await this.queries.issues(caller.agencyId, id, { severity, code, after, limit: limit + 1 });
    return pageOf(rows, limit, (row) => [row.rowNumber, row.id]);
  }

  /** What was found, by kind. */
  @Allow('import.read')
  @Get('issues/summary')
  summary(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<IssueGroupResponse[]> {
    return this.queries.issueGroups(caller.agencyId, id);
  }

  /** The refused rows with their reasons; put right, the same file can be imported again. */
  @Allow('import.read')
  @ApiProduces(FILE_TYPES.xlsx)
  @ApiOkResponse(FILE_SCHEMA)
  @Get('errors.xlsx')
  async errors(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const writeTo = await this.errorWorkbook.prepare(caller.agencyId, id);
    const prepared = { fileName: `perbaikan-impor-${id}.xlsx`, writeTo };
    return streamedFile(prepared, 'xlsx', { logger: this.logger, requestId: request.id });
  }

  /** Proof of what was imported, by whom and when. */
  @Allow('import.read')
  @Get('receipt')
  async receipt(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<ReceiptResponse> {
    return (await this.queries.receipt(caller.agencyId, id)) as ReceiptResponse;
  }
}
