import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { AssessmentsQueries } from './assessments/assessments.queries.js';
import { AssessmentsService } from './assessments/assessments.service.js';
import { PastAssessmentsService } from './assessments/past-assessments.service.js';
import { Computation } from './computation/computation.js';
import { ComputeJob } from './computation/compute.job.js';
import { ComputeOfTheDay } from './computation/compute-of-the-day.task.js';
import { ComputeOrder } from './computation/compute-order.js';
import { ComputeReaction } from './computation/compute.reaction.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { LevelsService } from './levels/levels.service.js';

const DOOR = [
  AssessmentsQueries,
  AssessmentsService,
  Computation,
  ComputeJob,
  ComputeOfTheDay,
  ComputeReaction,
  EvidenceService,
  LevelsService,
  PastAssessmentsService,
];

/** The merit index: assessments by year, their levels by hand and by computation, and how the totals moved. */
@Module({ imports: [ClockModule], providers: [...DOOR, ComputeOrder], exports: DOOR })
export class MeritIndexModule {}
