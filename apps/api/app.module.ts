import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DirectoryModule } from '#libs/features/directory';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { TrackRecordImportsModule } from '#libs/features/track-record/imports';
import { CompetencyModule } from '#libs/features/competency';
import { CompetencyImportsModule } from '#libs/features/competency/imports';
import { PerformanceImportsModule } from '#libs/features/performance/imports';
import { AssessmentImportsModule } from '#libs/features/assessment/imports';
import { AssessmentModule } from '#libs/features/assessment';
import { DevelopmentModule } from '#libs/features/development';
import { AssessmentCentreModule } from '#libs/features/assessment-centre';
import { PerformanceModule } from '#libs/features/performance';
import { TrackRecordModule } from '#libs/features/track-record';
import { TalentPoolModule } from '#libs/features/talent-pool';
import { SuccessionModule } from '#libs/features/succession';
import { MeritIndexModule } from '#libs/features/merit-index';
import { AuditModule } from '#libs/platform/audit';
import { type Config, ConfigModule } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { IdentityModule } from '#libs/platform/identity';
import { ImportModule } from '#libs/platform/import';
import { JobsModule } from '#libs/platform/jobs';
import { type Logger, LoggingModule } from '#libs/platform/logging';
import { OutboxModule } from '#libs/platform/outbox';
import { LetterheadModule } from '#libs/platform/letterhead';
import { AgencyController } from './agency/agency.controller.js';
import { LetterheadController } from './agency/letterhead.controller.js';
import { APPOINTMENT_CONTROLLERS } from './appointments/index.js';
import { ASSESSMENT_CONTROLLERS } from './assessment/index.js';
import { ASSESSMENT_CENTRE_CONTROLLERS } from './assessment-centre/index.js';
import { AuditController } from './audit/audit.controller.js';
import { COMPETENCY_CONTROLLERS } from './competency/index.js';
import { DEVELOPMENT_CONTROLLERS } from './development/index.js';
import { DIRECTORY_CONTROLLERS } from './directory/index.js';
import { HealthController } from './health/health.controller.js';
import { HomeController } from './home/home.controller.js';
import { OfficeTasksQueries } from './home/office-tasks.js';
import { AccessGuard } from './http/access.guard.js';
import { PersonRate } from './http/person-rate.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ReplayInterceptor } from './http/replay.interceptor.js';
import { SessionCookie } from './http/session-cookie.js';
import { IMPORT_CONTROLLERS } from './imports/index.js';
import { JobsController } from './jobs/jobs.controller.js';
import { MERIT_CONTROLLERS } from './merit/index.js';
import { PasswordController } from './session/password.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionViews } from './session/session-views.js';
import { SUCCESSION_CONTROLLERS } from './succession/index.js';
import { TALENT_CONTROLLERS } from './talent-pool/index.js';
import { MembershipsController } from './users/memberships.controller.js';
import { UsersController } from './users/users.controller.js';

/** The API: platform, features by their doors, controllers. */
@Module({})
export class AppModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.with(logger),
        DatabaseModule,
        IdentityModule,
        OutboxModule,
        JobsModule,
        AuditModule,
        FilesModule,
        ImportModule,
        DirectoryModule,
        LetterheadModule,
        DirectoryImportsModule,
        TrackRecordImportsModule,
        CompetencyImportsModule,
        PerformanceImportsModule,
        AssessmentImportsModule,
        TrackRecordModule,
        CompetencyModule,
        PerformanceModule,
        AssessmentModule,
        DevelopmentModule,
        AssessmentCentreModule,
        TalentPoolModule,
        SuccessionModule,
        MeritIndexModule,
      ],
      controllers: [
        AgencyController,
        LetterheadController,
        ...APPOINTMENT_CONTROLLERS,
        ...ASSESSMENT_CONTROLLERS,
        ...ASSESSMENT_CENTRE_CONTROLLERS,
        AuditController,
        ...COMPETENCY_CONTROLLERS,
        ...DEVELOPMENT_CONTROLLERS,
        ...DIRECTORY_CONTROLLERS,
        HealthController,
        HomeController,
        ...IMPORT_CONTROLLERS,
        JobsController,
        MembershipsController,
        ...MERIT_CONTROLLERS,
        PasswordController,
        SessionController,
        ...SUCCESSION_CONTROLLERS,
        ...TALENT_CONTROLLERS,
        UsersController,
      ],
      providers: [
        OfficeTasksQueries,
        PersonRate,
        SessionCookie,
        SessionViews,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: ReplayInterceptor },
      ],
    };
  }
}
