import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { ClockModule } from '#libs/platform/clock';
import { ExpiriesQueries } from './expiries/expiries.queries.js';
import { GapExportService, GapsQueries, HeatExportService, HeatMapQueries } from './gaps/index.js';
import { OwnResults } from './own-results/index.js';
import { ProfilesQueries } from './profiles/profiles.queries.js';
import { TargetPosts } from './profiles/target-posts.js';

const DOOR = [
  ExpiriesQueries,
  GapExportService,
  GapsQueries,
  HeatExportService,
  HeatMapQueries,
  ProfilesQueries,
  OwnResults,
];

/** Results of competency assessments, and what they say of people. */
@Module({ imports: [ClockModule, DirectoryModule], providers: [...DOOR, TargetPosts], exports: DOOR })
export class AssessmentModule {}
