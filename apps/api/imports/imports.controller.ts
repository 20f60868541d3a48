import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ImportCommands, ImportQueries, Uploads } from '#libs/platform/import';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { PageQuery } from '../http/page.dto.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { CheckDto, ChooseTableDto, UploadQuery } from './imports.dto.js';
import { ImportPage, ImportResponse, ImportSummaryView } from './imports.view.js';

const UPLOADED_FILE = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
} as const;

/** Imports step by step. A file may hold any unit's people, so a member bound to a unit does not import. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly commands: ImportCommands,
    private readonly queries: ImportQueries,
  ) {}

  /** Stores a file, finds its header and proposes a mapping. */
  @Allow('import.manage')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOADED_FILE)
  @Post()
  async upload(
    @CurrentCaller() caller: Caller,
    @Query() { format }: UploadQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportResponse> {
    assertWholeAgency(caller);
    const file = await uploadedFile(request);
    const id = await this.uploads.upload(caller, format, { fileName: file.filename, content: file.file });
    return this.view(caller, id);
  }

  /** The agency's imports, newest first. */
  @Allow('import.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQuery): Promise<ImportPage> {
    const key = query.cursor ? decodeCursor(query.cursor, 2) : null;
    const before = key ? { at: String(key[0]), id: Number(key[1]) } : null;
    const rows = await this.queries.recent(caller.agencyId, query.limit + 1, before);
    return pageOf(rows as ImportSummaryView[], query.limit, (row) => [row.createdAt.toISOString(), row.id]);
  }

  /** One import with everything the wizard shows. */
  @Allow('import.read')
  @Get(':id')
  async one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<ImportResponse> {
    assertWholeAgency(caller);
    return this.view(caller, id);
  }

  /** Takes the table from another sheet or header row and matches its columns anew. */
  @Allow('import.manage')
  @Post(':id/table')
  @HttpCode(200)
  async choose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() choice: ChooseTableDto,
  ): Promise<ImportResponse> {
    assertWholeAgency(caller);
    await this.commands.choose(caller, { id, version }, choice);
    return this.view(caller, id);
  }

  /** Orders the check of a mapped file. */
  @Allow('import.manage')
  @Post(':id/check')
  @HttpCode(200)
  async check(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() order: CheckDto,
  ): Promise<ImportResponse> {
    assertWholeAgency(caller);
    await this.commands.check(caller, { id, version }, order);
    return this.view(caller, id);
  }

  /** Orders the apply of a checked import. */
  @Allow('import.manage')
  @Post(':id/apply')
  @HttpCode(200)
  async apply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<ImportResponse> {
    assertWholeAgency(caller);
    await this.commands.apply(caller, { id, version });
    return this.view(caller, id);
  }

  /** Orders the undo of an applied import; refused once somebody changed or referred to its rows. */
  @Allow('import.manage')
  @Post(':id/undo')
  @HttpCode(200)
  async undo(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<ImportResponse> {
    assertWholeAgency(caller);
    await this.commands.undo(caller, { id, version });
    return this.view(caller, id);
  }

  /** Ends an import before it is applied; its file and staged rows are gone. */
  @Allow('import.manage')
  @Delete(':id')
  @HttpCode(204)
  async cancel(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<void> {
    assertWholeAgency(caller);
    await this.commands.cancel(caller, id);
  }

  private async view(caller: Caller, id: number): Promise<ImportResponse> {
    return (await this.queries.one(caller.agencyId, id)) as ImportResponse;
  }
}
