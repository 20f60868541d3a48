/** The written order of the features: calls go left, events go right. */
const FEATURES = [
  'directory',
  'track-record',
  'competency',
  'performance',
  'assessment',
  'development',
  'assessment-centre',
  'talent-pool',
  'succession',
  'selection',
  'merit-index',
];

/** A feature reaches only those to its left. */
const featureOrder = FEATURES.slice(0, -1).map((feature, place) => ({
  name: `${feature}-calls-left`,
  comment: 'Calls go left, events go right: a feature knows only those it builds on, so there is no cycle.',
  severity: 'error',
  from: { path: `^libs/features/${feature}/` },
  to: { path: `^libs/features/(${FEATURES.slice(place + 1).join('|')})/` },
}));

const LIBRARY = '^libs/(domain|contracts|platform|features)/[^/]+/';
const DOORS = ['^libs/[a-z]+/[a-z-]+/index\\.ts$', '^libs/features/[a-z-]+/[a-z-]+/index\\.ts$'];
const SPEC = '\\.spec\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that does not resolve escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules are functions over data: no Nest, no TypeORM, no clock, no I/O, no npm but the distributions of cephes.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: SPEC },
      to: { pathNot: ['^libs/domain/', '^node_modules/cephes/'] },
    },
    {
      name: 'contracts-name-only',
      comment: 'Contracts are names and shapes that cross a process.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { pathNot: '^libs/(contracts|domain)/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'Another product would want the platform unchanged.',
      severity: 'error',
      from: { path: '^libs/platform/', pathNot: SPEC },
      to: { path: '^(libs/(features|testing)|apps|migrations)/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'A feature does not know how it is reached.',
      severity: 'error',
      from: { path: '^libs/features/', pathNot: SPEC },
      to: { path: '^(apps|migrations|libs/testing)/' },
    },
    ...featureOrder,
    {
      name: 'by-the-door',
      comment: 'A folder of libs is entered by its index.ts.',
      severity: 'error',
      from: { path: '^libs/([^/]+/[^/]+)/' },
      to: { path: LIBRARY, pathNot: ['^libs/$1/', ...DOORS] },
    },
    {
      name: 'by-the-door-from-outside',
      comment: 'A folder of libs is entered by its index.ts.',
      severity: 'error',
      from: { path: '^(apps|migrations|test)/' },
      to: { path: LIBRARY, pathNot: DOORS },
    },
    {
      name: 'apps-stay-apart',
      comment: 'Processes share libraries, not each other.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: SPEC },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-has-no-server-code',
      comment: 'The page knows the API by its description.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/(features|platform|testing)/' },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'Builders and test databases never reach a running process.',
      severity: 'error',
      from: { pathNot: ['\\.spec\\.ts$', '^test/', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'database-through-work',
      comment: 'Outside of Work and Reader there is no tenant: a query would silently see nothing.',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          '^libs/platform/(database|queue|audit|import|identity)/',
          '^libs/testing/',
          SPEC,
          '^apps/(cli|launcher)/',
          '^apps/worker/relay/outbox-listener',
          // The owner's load of all agencies at once has no tenant.
          '^libs/features/talent-pool/national/',
        ],
      },
      to: {
        path: 'node_modules/(pg|typeorm)/',
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/typeorm/decorator',
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist', '^apps/web/src/api/schema', '^test/architecture/fixtures'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
