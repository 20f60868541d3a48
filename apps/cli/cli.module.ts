import { type DynamicModule, Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { TrackRecordImportsModule } from '#libs/features/track-record/imports';
import { CompetencyModule } from '#libs/features/competency';
import { CompetencyImportsModule } from '#libs/features/competency/imports';
import { PerformanceImportsModule } from '#libs/features/performance/imports';
import { AssessmentImportsModule } from '#libs/features/assessment/imports';
import { DevelopmentModule } from '#libs/features/development';
import { AssessmentCentreModule } from '#libs/features/assessment-centre';
import { TalentPoolModule } from '#libs/features/talent-pool';
import { SuccessionModule } from '#libs/features/succession';
import { MeritIndexModule } from '#libs/features/merit-index';
import { AuditModule } from '#libs/platform/audit';
import { type Config, ConfigModule } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { ImportModule } from '#libs/platform/import';
import { JobsModule } from '#libs/platform/jobs';
import { type Logger, LoggingModule } from '#libs/platform/logging';
import { OutboxModule } from '#libs/platform/outbox';

/** What the commands that need a database stand on. */
@Module({})
export class CliModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: CliModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.with(logger),
        DatabaseModule,
        OutboxModule,
        JobsModule,
        AuditModule,
        ImportModule,
        FilesModule,
        DirectoryModule,
        DirectoryImportsModule,
        TrackRecordImportsModule,
        CompetencyImportsModule,
        CompetencyModule,
        PerformanceImportsModule,
        AssessmentImportsModule,
        DevelopmentModule,
        AssessmentCentreModule,
        TalentPoolModule,
        SuccessionModule,
        MeritIndexModule,
      ],
    };
  }
}
