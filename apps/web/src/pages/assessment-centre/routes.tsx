import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const eventsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan',
  component: lazyRouteComponent(() => import('./events/events-page.js'), 'EventsPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

/** Pages over the assessment centre. */
export const assessmentCentreRoutes = [eventsRoute] as const;
