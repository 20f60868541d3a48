import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const FILTERS = filtersOf('state', 'months', 'levelGroup', 'orgUnitId');

const expiringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/penilaian/berakhir',
  component: lazyRouteComponent(() => import('./expiring-page.js'), 'ExpiringPage'),
  validateSearch: FILTERS,
  staticData: { page: 'expiringResults', permission: 'assessmentResult.read' },
});

const expiringListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/penilaian/berakhir/daftar',
  component: lazyRouteComponent(() => import('./expiring-list-page.js'), 'ExpiringListPage'),
  validateSearch: FILTERS,
  staticData: { page: 'expiringResults', permission: 'assessmentResult.read' },
});

/** Pages of assessment results. */
export const assessmentRoutes = [expiringRoute, expiringListRoute] as const;
