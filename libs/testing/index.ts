export { asSuperuser, testServer, urlFor } from './test-server.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
