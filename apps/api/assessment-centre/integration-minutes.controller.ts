import { Controller, Get, Param, ParseIntPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { MinutesQueries } from '#libs/features/assessment-centre/minutes';
import { writeDocx, writePdf } from '#libs/platform/documents';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { FILE_SCHEMA } from '../http/streamed-file.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { MinutesQuery } from './integration-minutes.dto.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Minutes of the meeting of assessors. */
@Controller('assessment-events/:eventId/integration')
export class IntegrationMinutesController {
  constructor(private readonly minutes: MinutesQueries) {}

  /** The minutes to print and sign. */
  @Allow('assessmentIntegration.read')
  @ApiProduces(PDF)
  @ApiOkResponse(FILE_SCHEMA)
  @Get('minutes.pdf')
  async pdf(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Query() { paper }: MinutesQuery,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const document = await this.minutes.minutes(caller, eventId, paper ?? 'A4');
    return attachment(await writePdf(document), PDF, `berita-acara-integrasi-${eventId}.pdf`);
  }

  /** The minutes to edit. */
  @Allow('assessmentIntegration.read')
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE_SCHEMA)
  @Get('minutes.docx')
  async docx(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Query() { paper }: MinutesQuery,
  ): Promise<StreamableFile> {
    assertWholeAgency(caller);
    const document = await this.minutes.minutes(caller, eventId, paper ?? 'A4');
    return attachment(await writeDocx(document), DOCX, `berita-acara-integrasi-${eventId}.docx`);
  }
}

function attachment(bytes: Buffer, type: string, fileName: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${fileName}"` });
}
