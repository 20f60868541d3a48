import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const expiringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/penilaian/berakhir',
  component: lazyRouteComponent(() => import('./expiring-page.js'), 'ExpiringPage'),
  validateSearch: filtersOf('state', 'months', 'levelGroup', 'orgUnitId'),
  staticData: { page: 'expiringResults', permission: 'assessmentResult.read' },
});

/** Pages of assessment results. */
export const assessmentRoutes = [expiringRoute] as const;
