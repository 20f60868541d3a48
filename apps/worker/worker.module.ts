import { type DynamicModule, Module } from '@nestjs/common';
import { CompletenessReaction, DirectoryModule } from '#libs/features/directory';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { AuditModule } from '#libs/platform/audit';
import { type Config, ConfigModule } from '#libs/platform/config';
import { DatabaseModule } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { ImportModule } from '#libs/platform/import';
import type { JobHandler } from '#libs/platform/jobs';
import { JobsModule } from '#libs/platform/jobs';
import type { JobName } from '#libs/contracts/jobs';
import { type Logger, LoggingModule } from '#libs/platform/logging';
import { type EventReaction, OutboxModule } from '#libs/platform/outbox';
import { IMPORT_HANDLERS, ImportWorkerModule } from './imports/index.js';
import { WIRING, wire } from './wiring.js';
import { WorkerService } from './worker.service.js';

/** What the worker reacts to: every reaction of every feature. */
const REACTIONS = [CompletenessReaction] as const;
/** What it does: one handler per job. */
const HANDLERS = [...IMPORT_HANDLERS] as const;

/** The worker: the same features as the API, without the transport. */
@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule.with(logger),
        DatabaseModule,
        OutboxModule,
        JobsModule,
        AuditModule,
        FilesModule,
        ImportModule,
        ImportWorkerModule,
        DirectoryModule,
        DirectoryImportsModule,
      ],
      providers: [
        {
          provide: WIRING,
          inject: [...REACTIONS, ...HANDLERS],
          useFactory: (...found: (EventReaction | JobHandler<JobName>)[]) =>
            wire(
              found.slice(0, REACTIONS.length) as EventReaction[],
              found.slice(REACTIONS.length) as JobHandler<JobName>[],
            ),
        },
        WorkerService,
      ],
    };
  }
}
