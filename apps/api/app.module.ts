import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AuditModule } from '#libs/platform/audit';
import { type Config, ConfigModule } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { JobsModule } from '#libs/platform/jobs';
import { type Logger, LoggingModule } from '#libs/platform/logging';
import { OutboxModule } from '#libs/platform/outbox';
import { AuditController } from './audit/audit.controller.js';
import { HealthController } from './health/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ReplayInterceptor } from './http/replay.interceptor.js';
import { JobsController } from './jobs/jobs.controller.js';

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
        OutboxModule,
        JobsModule,
        AuditModule,
      ],
      controllers: [AuditController, HealthController, JobsController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: ReplayInterceptor },
      ],
    };
  }
}
