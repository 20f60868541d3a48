import { Module } from '@nestjs/common';
import { AssessmentModule } from '#libs/features/assessment';
import { DirectoryModule } from '#libs/features/directory';
import { TrackRecordModule } from '#libs/features/track-record';
import { ClockModule } from '#libs/platform/clock';
import { EvidenceFilesService } from './evidence/evidence.service.js';
import { GuideService } from './guide/guide.service.js';
import { DevelopmentItemsService } from './items/items.service.js';
import { ItemTrainingsService } from './items/item-trainings.service.js';
import { MentorsQueries } from './plans/mentors.queries.js';
import { DevelopmentPlansQueries } from './plans/plans.queries.js';
import { DevelopmentPlansService } from './plans/plans.service.js';
import { OwnReadingsQueries } from './readings/own-readings.queries.js';

const DOOR = [
  DevelopmentItemsService,
  DevelopmentPlansQueries,
  DevelopmentPlansService,
  EvidenceFilesService,
  GuideService,
  ItemTrainingsService,
  MentorsQueries,
  OwnReadingsQueries,
];

/** Individual development plans: from gaps to steps, approval, evidence and the track record. */
@Module({
  imports: [ClockModule, DirectoryModule, AssessmentModule, TrackRecordModule],
  providers: DOOR,
  exports: DOOR,
})
export class DevelopmentModule {}
