import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const meritRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indeks-merit',
  component: lazyRouteComponent(() => import('./merit-page.js'), 'MeritPage'),
  validateSearch: filtersOf('year'),
  staticData: { page: 'merit', permission: 'merit.read' },
});

/** Pages over the merit index. */
export const meritRoutes = [meritRoute] as const;
