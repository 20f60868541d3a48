import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFormats } from '#libs/platform/import';
import { Outbox } from '#libs/platform/outbox';
import { agencyFiguresFormat } from './agency-figures.format.js';
import { ASSIGNMENTS } from './assignments.format.js';
import { AWARDS } from './awards.format.js';
import { DISCIPLINES } from './disciplines.format.js';
import { educationsFormat } from './educations.format.js';
import { feedback360Format } from './feedback-360.format.js';
import { POSITION_HISTORY } from './position-history.format.js';
import { sheetFormat } from './sheet.js';
import { TRAININGS } from './trainings.format.js';

const SHEETS = [TRAININGS, POSITION_HISTORY, AWARDS, ASSIGNMENTS, DISCIPLINES];

/** Adds the sheets of the track record (docs/domain/06, format 6) to the import pipeline. */
@Module({})
export class TrackRecordImportsModule implements OnModuleInit {
  constructor(
    private readonly formats: ImportFormats,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.formats.add(
      educationsFormat(this.outbox),
      ...SHEETS.map((sheet) => sheetFormat(this.outbox, sheet)),
      feedback360Format(this.outbox),
      agencyFiguresFormat(this.outbox),
    );
  }
}
