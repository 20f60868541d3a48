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

const project = (name, testMatch, more = {}) => ({ ...base, displayName: name, testMatch, ...more });

export default {
  projects: [
    project('unit', ['<rootDir>/libs/{domain,contracts}/**/*.spec.ts']),
  ],
};
