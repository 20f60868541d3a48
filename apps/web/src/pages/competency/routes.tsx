import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;
const dictionary = { page: 'dictionary', permission: 'dictionary.read' } as const;
const standards = { page: 'jobStandards', permission: 'dictionary.read' } as const;

const dictionaryRoute = createRoute({
  getParentRoute: inShell,
  path: '/kamus',
  component: lazyRouteComponent(() => import('./dictionary/dictionary-page.js'), 'DictionaryPage'),
  validateSearch: filtersOf('versi', 'kelompok'),
  staticData: dictionary,
});

const competencyRoute = createRoute({
  getParentRoute: inShell,
  path: '/kamus/$competencyCode',
  component: lazyRouteComponent(() => import('./dictionary/competency-page.js'), 'CompetencyPage'),
  validateSearch: filtersOf('versi'),
  staticData: dictionary,
});

const packageRoute = createRoute({
  getParentRoute: inShell,
  path: '/kamus/paket-case',
  component: lazyRouteComponent(() => import('./packages/package-page.js'), 'PackagePage'),
  staticData: { page: 'dictionary', permission: 'dictionary.edit' },
});

const standardsRoute = createRoute({
  getParentRoute: inShell,
  path: '/standar',
  component: lazyRouteComponent(() => import('./standards/standards-page.js'), 'StandardsPage'),
  validateSearch: filtersOf('orgUnitId', 'level', 'kind', 'source'),
  staticData: standards,
});

const bulkRoute = createRoute({
  getParentRoute: inShell,
  path: '/standar/ubah-banyak',
  component: lazyRouteComponent(() => import('./bulk/bulk-page.js'), 'BulkPage'),
  staticData: { page: 'jobStandards', permission: 'dictionary.edit' },
});

const standardRoute = createRoute({
  getParentRoute: inShell,
  path: '/standar/$positionId',
  component: lazyRouteComponent(() => import('./form/standard-page.js'), 'StandardPage'),
  staticData: standards,
});

const editRoute = createRoute({
  getParentRoute: inShell,
  path: '/standar/$positionId/ubah',
  component: lazyRouteComponent(() => import('./form/edit-page.js'), 'EditPage'),
  validateSearch: filtersOf('versi'),
  staticData: { page: 'jobStandards', permission: 'dictionary.edit' },
});

/** Pages over the dictionary and the job standards. */
export const competencyRoutes = [
  dictionaryRoute,
  packageRoute,
  competencyRoute,
  standardsRoute,
  bulkRoute,
  standardRoute,
  editRoute,
] as const;
