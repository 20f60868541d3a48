import { type DynamicModule, Module } from '@nestjs/common';
import { CompletenessReaction, DirectoryModule, HoldingsOfTheDay } from '#libs/features/directory';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { TrackRecordImportsModule } from '#libs/features/track-record/imports';
import { CompetencyImportsModule } from '#libs/features/competency/imports';
import { PerformanceImportsModule } from '#libs/features/performance/imports';
import { AssessmentImportsModule } from '#libs/features/assessment/imports';
import { AssessmentCentreModule } from '#libs/features/assessment-centre';
import { TalentPeopleReaction } from '#libs/features/talent-pool';
import {
  SuccessionChangesReaction,
  SuccessionModule,
  SuccessionNewDay,
  SuccessionPeriodReaction,
  SuccessionRankHandler,
} from '#libs/features/succession';
import { ComputeJob, ComputeOfTheDay, ComputeReaction, MeritIndexModule } from '#libs/features/merit-index';
import { AuditModule } from '#libs/platform/audit';
import { ClockModule } from '#libs/platform/clock';
import { type Config, ConfigModule } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { ImportModule } from '#libs/platform/import';
import { type DailyTask, type JobHandler, JobsModule } from '#libs/platform/jobs';
import type { JobName } from '#libs/contracts/jobs';
import { type Logger, LoggingModule } from '#libs/platform/logging';
import { type EventReaction, OutboxModule } from '#libs/platform/outbox';
import { DailyRunner } from './daily/daily-runner.js';
import { Housekeeping } from './housekeeping.js';
import { IMPORT_HANDLERS, ImportWorkerModule } from './imports/index.js';
import { TALENT_HANDLERS, TalentWorkerModule } from './talent-pool/index.js';
import { WIRING, wire } from './wiring.js';
import { WorkerService } from './worker.service.js';

/** What the worker reacts to: every reaction of every feature. */
const REACTIONS = [
  CompletenessReaction,
  TalentPeopleReaction,
  SuccessionPeriodReaction,
  SuccessionChangesReaction,
  ComputeReaction,
] as const;
/** What every new day of an agency makes necessary. */
const DAILY = [HoldingsOfTheDay, SuccessionNewDay, ComputeOfTheDay] as const;
/** What it does: one handler per job. */
const HANDLERS = [...IMPORT_HANDLERS, ...TALENT_HANDLERS, SuccessionRankHandler, ComputeJob] as const;

/** The worker: the same features as the API, without the transport. */
@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.with(logger),
        ClockModule,
        DatabaseModule,
        OutboxModule,
        JobsModule,
        AuditModule,
        FilesModule,
        ImportModule,
        ImportWorkerModule,
        DirectoryModule,
        DirectoryImportsModule,
        TrackRecordImportsModule,
        CompetencyImportsModule,
        PerformanceImportsModule,
        AssessmentImportsModule,
        AssessmentCentreModule,
        TalentWorkerModule,
        SuccessionModule,
        MeritIndexModule,
      ],
      providers: [
        {
          provide: WIRING,
          inject: [...REACTIONS, ...HANDLERS, ...DAILY],
          useFactory: (...found: unknown[]) => {
            const [reactions, handlers] = [REACTIONS.length, REACTIONS.length + HANDLERS.length];
            return wire(
              found.slice(0, reactions) as EventReaction[],
              found.slice(reactions, handlers) as JobHandler<JobName>[],
              found.slice(handlers) as DailyTask[],
            );
          },
        },
        DailyRunner,
        Housekeeping,
        WorkerService,
      ],
    };
  }
}
