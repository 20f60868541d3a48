export { type Actor, type ActorSource, type IdempotentRequest, auditContext, systemActor } from './actor.js';
export { DatabaseModule } from './database.module.js';
export { IdempotentReplay } from './idempotency.js';
export { Reader } from './reader.js';
export { UnsafeDatabaseRole } from './role-guard.js';
export { StaleVersion } from './stale-version.js';
export { Tx, type SqlValue } from './tx.js';
export { Work } from './work.js';
export { type Violation, violationOf } from './violation.js';
