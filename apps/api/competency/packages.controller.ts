import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompetencyExportsService, PackageService, PackageView } from '#libs/features/competency';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { DictionaryFileQuery } from './dictionary.dto.js';
import { receivedJson } from './received-json.js';
import { StandardFilterDto } from './standards.dto.js';

const UPLOADED_FILE = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
} as const;

/** The dictionary and the SKJ as files: the exchange formats, and CASE 1.1. */
@Controller()
export class PackagesController {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly packages: PackageService,
    private readonly exports: CompetencyExportsService,
  ) {}

  /** A version of the dictionary and the SKJ in force, as a CASE 1.1 package (CFPackage). */
  @Allow('dictionary.read')
  @ApiOkResponse({ schema: { type: 'object' } })
  @Get('competency-dictionaries/:id/case-package')
  async write(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    void reply.header('content-disposition', 'attachment; filename="kamus-kompetensi.case.json"');
    return this.packages.write(caller, id);
  }

  /** What a CASE package would change, and what is wrong with it. */
  @Allow('dictionary.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOADED_FILE)
  @Post('case-packages/preview')
  @HttpCode(200)
  async preview(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<PackageView> {
    assertWholeAgency(caller);
    return this.packages.preview(caller, await receivedJson(request));
  }

  /** Takes a CASE package: its competencies into the draft, its SKJ as versions of the posts. */
  @Allow('dictionary.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOADED_FILE)
  @Post('case-packages')
  @HttpCode(200)
  async apply(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<PackageView> {
    assertWholeAgency(caller);
    return this.packages.apply(caller, await receivedJson(request));
  }

  /** A version of the dictionary in its exchange format. */
  @Allow('dictionary.read')
  @ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['exports/competencies.xlsx', 'exports/competencies.csv'])
  async words(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() { dictionaryId }: DictionaryFileQuery,
  ): Promise<StreamableFile> {
    const type = typeOf(request);
    const prepared = await this.exports.words(caller, dictionaryId, type);
    return streamedFile(prepared, type, { logger: this.logger, requestId: request.id });
  }

  /** The SKJ in force, in format 4. */
  @Allow('dictionary.read')
  @ApiProduces(FILE_TYPES.xlsx, FILE_TYPES.csv)
  @ApiOkResponse(FILE_SCHEMA)
  @Get(['exports/job-standards.xlsx', 'exports/job-standards.csv'])
  standards(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() filter: StandardFilterDto,
  ): StreamableFile {
    const type = typeOf(request);
    const prepared = this.exports.standards(caller, filter, type);
    return streamedFile(prepared, type, { logger: this.logger, requestId: request.id });
  }
}

function typeOf(request: FastifyRequest): 'csv' | 'xlsx' {
  return request.routeOptions.url?.endsWith('.csv') ? 'csv' : 'xlsx';
}
