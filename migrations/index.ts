export { schemaMigrations } from './schema/schema-migrations.js';
export { migrate, revertAll } from './schema/migrate.js';
