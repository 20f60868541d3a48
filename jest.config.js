const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/** What every project shares: ESM, SWC, sources instead of dist. */
const base = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.(ts|js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

const project = (displayName, folders, more = {}) => ({
  ...base,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
  ...more,
});

/** Projects whose tests speak to PostgreSQL share one migrated template database. */
const withDatabase = { globalSetup: '<rootDir>/libs/testing/global-setup.mjs' };

export default {
  testTimeout: 30_000,
  // Many tests wait for other processes: a second worker uses that time.
  maxWorkers: 2,
  projects: [
    project('unit', ['libs/domain', 'libs/contracts', 'migrations/seeds', 'apps/web/src']),
    project('platform', ['libs/platform'], withDatabase),
    project('features', ['libs/features', 'migrations/schema'], withDatabase),
    project('apps', ['apps/api', 'apps/worker', 'apps/cli'], withDatabase),
    project('architecture', ['test/architecture'], withDatabase),
    project('e2e', ['test/e2e'], withDatabase),
    project('browser', ['test/browser'], withDatabase),
    project('faults', ['test/faults'], withDatabase),
  ],
};
