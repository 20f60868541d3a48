import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const vacanciesRoute = createRoute({
  getParentRoute: inShell,
  path: '/jabatan-kosong',
  component: lazyRouteComponent(() => import('./vacancies-page.js'), 'VacanciesPage'),
  validateSearch: filtersOf('state', 'level', 'orgUnitId', 'months'),
  staticData: { page: 'vacancies', permission: 'succession.read' },
});

const successorsRoute = createRoute({
  getParentRoute: inShell,
  path: '/jabatan-kosong/$positionId',
  component: lazyRouteComponent(() => import('./successors/successors-page.js'), 'SuccessorsPage'),
  staticData: { page: 'vacancies', permission: 'succession.read' },
});

const plansRoute = createRoute({
  getParentRoute: inShell,
  path: '/rencana-suksesi',
  component: lazyRouteComponent(() => import('./plans/plans-page.js'), 'PlansPage'),
  validateSearch: filtersOf('state'),
  staticData: { page: 'successionPlans', permission: 'succession.read' },
});

const planRoute = createRoute({
  getParentRoute: inShell,
  path: '/rencana-suksesi/$planId',
  component: lazyRouteComponent(() => import('./plans/plan-page.js'), 'PlanPage'),
  staticData: { page: 'successionPlans', permission: 'succession.read' },
});

const appointmentsRoute = createRoute({
  getParentRoute: inShell,
  path: '/pengangkatan',
  component: lazyRouteComponent(() => import('./appointments/appointments-page.js'), 'AppointmentsPage'),
  validateSearch: filtersOf('route'),
  staticData: { page: 'appointments', permission: 'appointment.read' },
});

/** Pages over succession and appointments. */
export const successionRoutes = [
  vacanciesRoute,
  successorsRoute,
  plansRoute,
  planRoute,
  appointmentsRoute,
] as const;
