import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditReadings } from './readings.js';
import { AuditSealer } from './sealer.js';

@Global()
@Module({
  providers: [AuditSealer, AuditQueries, AuditReadings],
  exports: [AuditSealer, AuditQueries, AuditReadings],
})
export class AuditModule {}
