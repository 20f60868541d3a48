import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFormats } from '#libs/platform/import';
import { Outbox } from '#libs/platform/outbox';
import { ratingsFormat } from './ratings.format.js';

/** Adds the ratings of e-Kinerja (docs/domain/06, format 2) to the import pipeline. */
@Module({})
export class PerformanceImportsModule implements OnModuleInit {
  constructor(
    private readonly formats: ImportFormats,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.formats.add(ratingsFormat(this.outbox));
  }
}
