import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFormats } from '#libs/platform/import';
import { Outbox } from '#libs/platform/outbox';
import { resultsFormat } from './results.format.js';

/** Adds results of other assessment centres (docs/domain/06, format 5) to the import pipeline. */
@Module({})
export class AssessmentImportsModule implements OnModuleInit {
  constructor(
    private readonly formats: ImportFormats,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.formats.add(resultsFormat(this.outbox));
  }
}
