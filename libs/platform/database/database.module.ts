import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '#libs/platform/config';
import { Reader } from './reader.js';
import { RoleGuard } from './role-guard.js';
import { StatementWork } from './statement-work.js';
import { Work } from './work.js';

const POOL_SIZE = 8;

/** Connections of the application role. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres',
        url: config.databaseUrl,
        synchronize: false,
        poolSize: POOL_SIZE,
        retryAttempts: 20,
        retryDelay: 500,
        extra: { application_name: 'kader-write', connectionTimeoutMillis: 10_000 },
      }),
    }),
  ],
  providers: [Work, StatementWork, Reader, RoleGuard],
  exports: [Work, StatementWork, Reader],
})
export class DatabaseModule {}
