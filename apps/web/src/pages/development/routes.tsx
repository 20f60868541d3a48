import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const gapsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kesenjangan',
  component: lazyRouteComponent(() => import('./gaps/gaps-page.js'), 'GapsPage'),
  validateSearch: filtersOf('orgUnitId', 'levelGroup', 'code', 'targetPositionId'),
  staticData: { page: 'competencyGaps', permission: 'competencyGap.read' },
});

const mapRoute = createRoute({
  getParentRoute: inShell,
  path: '/peta-kompetensi',
  component: lazyRouteComponent(() => import('./map/map-page.js'), 'MapPage'),
  validateSearch: filtersOf('orgUnitId', 'levelGroup', 'columns'),
  staticData: { page: 'competencyMap', permission: 'competencyMap.read' },
});

const plansRoute = createRoute({
  getParentRoute: inShell,
  path: '/pengembangan',
  component: lazyRouteComponent(() => import('./plans/plans-page.js'), 'PlansPage'),
  validateSearch: filtersOf('state', 'year', 'orgUnitId'),
  staticData: { page: 'developmentPlans', permission: 'developmentPlan.read' },
});

const planRoute = createRoute({
  getParentRoute: inShell,
  path: '/pengembangan/$developmentPlanId',
  component: lazyRouteComponent(() => import('./plans/plan-page.js'), 'PlanPage'),
  staticData: { page: 'developmentPlans', permission: 'developmentPlan.read' },
});

/** Pages over gaps and individual development plans. */
export const developmentRoutes = [gapsRoute, mapRoute, plansRoute, planRoute] as const;
