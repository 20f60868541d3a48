import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const policiesRoute = createRoute({
  getParentRoute: inShell,
  path: '/pedoman',
  component: lazyRouteComponent(() => import('./policies/policies-page.js'), 'PoliciesPage'),
  staticData: { page: 'scoringPolicies', permission: 'scoringPolicy.read' },
});

const policyRoute = createRoute({
  getParentRoute: inShell,
  path: '/pedoman/$policyVersionId',
  component: lazyRouteComponent(() => import('./policies/version-page.js'), 'VersionPage'),
  staticData: { page: 'scoringPolicies', permission: 'scoringPolicy.read' },
});

const periodsRoute = createRoute({
  getParentRoute: inShell,
  path: '/periode',
  component: lazyRouteComponent(() => import('./periods/periods-page.js'), 'PeriodsPage'),
  staticData: { page: 'talentPeriods', permission: 'talentPeriod.read' },
});

const periodRoute = createRoute({
  getParentRoute: inShell,
  path: '/periode/$periodId',
  component: lazyRouteComponent(() => import('./periods/period-page.js'), 'PeriodPage'),
  staticData: { page: 'talentPeriods', permission: 'talentPeriod.read' },
});

const latestMapRoute = createRoute({
  getParentRoute: inShell,
  path: '/peta-talenta',
  component: lazyRouteComponent(() => import('./map/latest-map-page.js'), 'LatestMapPage'),
  staticData: { page: 'talentMap', permission: 'talentMap.read' },
});

const mapRoute = createRoute({
  getParentRoute: inShell,
  path: '/peta-talenta/$periodId',
  component: lazyRouteComponent(() => import('./map/map-page.js'), 'MapPage'),
  validateSearch: filtersOf('group', 'orgUnitId', 'standing', 'box', 'missing', 'daftar', 'pegawai'),
  staticData: { page: 'talentMap', permission: 'talentMap.read' },
});

/** Pages of scoring policies, talent periods and the talent map. */
export const talentRoutes = [
  policiesRoute,
  policyRoute,
  periodsRoute,
  periodRoute,
  latestMapRoute,
  mapRoute,
] as const;
