import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { CompetenciesService } from './dictionary/competencies.service.js';
import { DictionaryQueries } from './dictionary/dictionary.queries.js';
import { DictionaryService } from './dictionary/dictionary.service.js';
import { CompetencyExportsService } from './exports/competency-exports.service.js';
import { PackageService } from './packages/package.service.js';
import { BulkStandardsService } from './standards/bulk.service.js';
import { StandardsQueries } from './standards/standards.queries.js';
import { StandardsService } from './standards/standards.service.js';

const DOOR = [
  BulkStandardsService,
  CompetenciesService,
  CompetencyExportsService,
  DictionaryQueries,
  DictionaryService,
  PackageService,
  StandardsQueries,
  StandardsService,
];

/** The dictionary of competencies and the job standards (SKJ) over it (docs/domain/02, Dictionary). */
@Module({ imports: [ClockModule], providers: DOOR, exports: DOOR })
export class CompetencyModule {}
