import { Controller, Delete, Get, Param, ParseIntPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DevelopmentPlan, EvidenceFilesService } from '#libs/features/development';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { FILE_SCHEMA } from '../http/streamed-file.js';
import { ExpectedVersion } from '../http/version.decorator.js';

const UPLOADED_FILE = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
} as const;

/** The browser keeps what it gets: it never shows a file of people as a page of ours. */
const ANY_FILE = 'application/octet-stream';

/** Files that show that an item was done. */
@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceFilesService) {}

  /** Adds a file to an item of an approved plan, at most 10 MB. */
  @Allow('developmentPlan.edit')
  @Creates()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOADED_FILE)
  @Post('development-items/:id/evidence')
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) itemId: number,
    @Req() request: FastifyRequest,
  ): Promise<DevelopmentPlan> {
    const file = await uploadedFile(request);
    return this.evidence.add(caller, itemId, { fileName: file.filename, content: file.file });
  }

  /** The file itself. The reading is noted. */
  @Allow('developmentPlan.read')
  @ApiProduces(ANY_FILE)
  @ApiOkResponse(FILE_SCHEMA)
  @Get('development-evidence/:id')
  async file(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<StreamableFile> {
    const { name, content } = await this.evidence.open(caller, id);
    return new StreamableFile(content, {
      type: ANY_FILE,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  /** Takes a file away. */
  @Allow('developmentPlan.edit')
  @Delete('development-evidence/:id')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<DevelopmentPlan> {
    return this.evidence.remove(caller, id, version);
  }
}
