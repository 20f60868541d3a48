import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from './components/filters/search-params.js';
import { assessmentCentreRoutes } from './pages/assessment-centre/routes.js';
import { assessmentRoutes } from './pages/assessment/routes.js';
import { competencyRoutes } from './pages/competency/routes.js';
import { developmentRoutes } from './pages/development/routes.js';
import { directoryRoutes } from './pages/directory/routes.js';
import { importRoutes } from './pages/imports/routes.js';
import { meritRoutes } from './pages/merit/routes.js';
import { successionRoutes } from './pages/succession/routes.js';
import { talentRoutes } from './pages/talent/routes.js';
import { NotFound } from './shell/not-found.js';
import { rootRoute, shellRoute } from './shell/routes.js';

const inShell = () => shellRoute;

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.js'), 'SignInPage'),
  validateSearch: filtersOf('kembali'),
});

const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/atur-sandi',
  component: lazyRouteComponent(() => import('./pages/set-password/set-password-page.js'), 'SetPasswordPage'),
});

const homeRoute = createRoute({
  getParentRoute: inShell,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/home-page.js'), 'HomePage'),
  staticData: { page: 'home', permission: 'home.read' },
});

const firstStepsRoute = createRoute({
  getParentRoute: inShell,
  path: '/langkah-awal',
  component: lazyRouteComponent(() => import('./pages/first-steps/first-steps-page.js'), 'FirstStepsPage'),
  staticData: { page: 'firstSteps', permission: 'agency.read' },
});

const usersRoute = createRoute({
  getParentRoute: inShell,
  path: '/pengguna',
  component: lazyRouteComponent(() => import('./pages/users/users-page.js'), 'UsersPage'),
  staticData: { page: 'users', permission: 'user.read' },
});

const jobsRoute = createRoute({
  getParentRoute: inShell,
  path: '/proses',
  component: lazyRouteComponent(() => import('./pages/jobs/jobs-page.js'), 'JobsPage'),
  staticData: { page: 'jobs', permission: 'job.read' },
});

const auditRoute = createRoute({
  getParentRoute: inShell,
  path: '/jejak',
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.js'), 'AuditPage'),
  validateSearch: filtersOf('kind', 'table', 'source', 'accountId', 'employeeId', 'from', 'to', 'rowId'),
  staticData: { page: 'audit', permission: 'audit.read' },
});

const agencyRoute = createRoute({
  getParentRoute: inShell,
  path: '/instansi',
  component: lazyRouteComponent(() => import('./pages/agency/agency-page.js'), 'AgencyPage'),
  staticData: { page: 'agency', permission: 'agency.read' },
});

const accountRoute = createRoute({
  getParentRoute: inShell,
  path: '/akun',
  component: lazyRouteComponent(() => import('./pages/account/account-page.js'), 'AccountPage'),
  staticData: { page: 'account' },
});

const elsewhereRoute = createRoute({ getParentRoute: inShell, path: '$', component: NotFound });

/** Every page. Those of a feature stand in its own routes file. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  setPasswordRoute,
  shellRoute.addChildren([
    homeRoute,
    firstStepsRoute,
    usersRoute,
    jobsRoute,
    auditRoute,
    agencyRoute,
    accountRoute,
    elsewhereRoute,
    ...directoryRoutes,
    ...importRoutes,
    ...assessmentRoutes,
    ...assessmentCentreRoutes,
    ...competencyRoutes,
    ...developmentRoutes,
    ...talentRoutes,
    ...successionRoutes,
    ...meritRoutes,
  ]),
]);
