import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFormats } from '#libs/platform/import';
import { Outbox } from '#libs/platform/outbox';
import { COMPETENCIES_FORMAT } from './competencies.format.js';
import { jobStandardsFormat } from './job-standards.format.js';

/** Adds the dictionary and the job standards (docs/domain/06, format 4) to the import pipeline. */
@Module({})
export class CompetencyImportsModule implements OnModuleInit {
  constructor(
    private readonly formats: ImportFormats,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.formats.add(COMPETENCIES_FORMAT);
    this.formats.add(jobStandardsFormat(this.outbox));
  }
}
