export { AuditModule } from './audit.module.js';
export {
  type AuditEntryView,
  type AuditFilter,
  type AuditItemView,
  AuditQueries,
  type AuditStatus,
} from './audit.queries.js';
export { AuditReadings, type Reading } from './readings.js';
export { AuditSealer } from './sealer.js';
export { type AuditVerdict, verifyAgency } from './verify.js';
