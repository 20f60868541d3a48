export { addAccount, asOwner, TEST_PASSWORD, type TestAccount, waitingForLock } from './accounts.js';
export { addSignedInMember, type MembershipBounds, openSession, type SignedInMember } from './members.js';
export { createTestPlatform, TEST_AUDIT_KEY, testConfig, testEnvironment } from './platform.js';
export { addAgency, type TestAgency } from './tenants.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { asSuperuser, testServer, urlFor } from './test-server.js';
export { until } from './until.js';
