import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { ImportFormat } from '#libs/contracts/imports';
import { ImportFormats, writeTemplate } from '#libs/platform/import';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { Allow } from '../http/allow.decorator.js';
import { workbookAnswer } from './file-answer.js';
import { FormatView } from './imports.view.js';
import { TEMPLATE_WORDS } from './template-words.js';

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
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':format/template.xlsx')
  template(@Param('format') code: string): StreamableFile {
    const format = this.formats.get(code);
    return workbookAnswer(this.logger, `templat-${format.code}.xlsx`, (stream) =>
      writeTemplate(stream, format, TEMPLATE_WORDS),
    );
  }
}
