import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';
import { eventRoutes } from './event-routes.js';

const inShell = () => shellRoute;

const eventsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan',
  component: lazyRouteComponent(() => import('./events/events-page.js'), 'EventsPage'),
  validateSearch: filtersOf('state', 'year'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const ratingSheetRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/entri',
  component: lazyRouteComponent(() => import('./entry/entry-page.js'), 'EntryPage'),
  staticData: { page: 'ratingSheet', permission: 'assessmentRating.enter' },
});

const potentialsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/potensi',
  component: lazyRouteComponent(() => import('./entry/potential/potentials-page.js'), 'PotentialsPage'),
  staticData: { page: 'potentialResults', permission: 'assessmentPotential.enter' },
});

const integrationRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/integrasi',
  component: lazyRouteComponent(() => import('./integration/integration-page.js'), 'IntegrationPage'),
  validateSearch: filtersOf('asesi'),
  staticData: { page: 'integration', permission: 'assessmentIntegration.read' },
});

/** Pages over the assessment centre. */
export const assessmentCentreRoutes = [
  eventsRoute,
  ...eventRoutes,
  ratingSheetRoute,
  potentialsRoute,
  integrationRoute,
] as const;
