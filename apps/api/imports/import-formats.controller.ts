import type { Writable } from 'node:stream';
import { Controller, Get, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ImportFormat } from '#libs/contracts/imports';
import { ImportFormats, writeTemplate } from '#libs/platform/import';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { FILE_SCHEMA, FILE_TYPES, streamedFile } from '../http/streamed-file.js';
import { FormatView } from './imports.view.js';
import { TEMPLATE_WORDS, templateFileName } from './template-words.js';

/** The exchange formats this installation reads. */
@Controller('imports/formats')
export class ImportFormatsController {
  constructor(
    private readonly formats: ImportFormats,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The formats and their columns. */
  @Allow('import.read')
  @Get()
  list(): FormatView[] {
    return this.formats.all().map(({ code, fields }) => ({
      format: code as ImportFormat,
      headers: fields.map(({ code: field, headers, required, example }) => ({
        field,
        header: headers[0],
        required,
        example,
      })),
    }));
  }

  /** An empty workbook with a filled example row and notes. */
  @Allow('import.read')
  @ApiProduces(FILE_TYPES.xlsx)
  @ApiOkResponse(FILE_SCHEMA)
  @Get(':format/template.xlsx')
  template(@Param('format') code: string, @Req() request: FastifyRequest): StreamableFile {
    const format = this.formats.get(code);
    const prepared = {
      fileName: templateFileName(format.code),
      writeTo: (stream: Writable) => writeTemplate(stream, format, TEMPLATE_WORDS),
    };
    return streamedFile(prepared, 'xlsx', { logger: this.logger, requestId: request.id });
  }
}
