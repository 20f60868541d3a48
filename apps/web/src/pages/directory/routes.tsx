import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const PEOPLE_FILTERS = filtersOf(
  'orgUnitId',
  'levelGroup',
  'level',
  'employmentType',
  'legalStatus',
  'rank',
  'post',
);

const peopleRoute = createRoute({
  getParentRoute: inShell,
  path: '/pegawai',
  component: lazyRouteComponent(() => import('./people/people-page.js'), 'PeoplePage'),
  validateSearch: PEOPLE_FILTERS,
  staticData: { page: 'employees', permission: 'employee.read' },
});

const nominativeRoute = createRoute({
  getParentRoute: inShell,
  path: '/pegawai/daftar-nominatif',
  component: lazyRouteComponent(() => import('./print/nominative-page.js'), 'NominativePage'),
  validateSearch: PEOPLE_FILTERS,
  staticData: { page: 'employees', permission: 'employee.read' },
});

const cardRoute = createRoute({
  getParentRoute: inShell,
  path: '/pegawai/$employeeId',
  component: lazyRouteComponent(() => import('./card/card-page.js'), 'CardPage'),
  validateSearch: filtersOf('tab'),
  staticData: { page: 'employees', permission: 'employee.read' },
});

const editCardRoute = createRoute({
  getParentRoute: inShell,
  path: '/pegawai/$employeeId/ubah',
  component: lazyRouteComponent(() => import('./card/edit-page.js'), 'EditPage'),
  staticData: { page: 'employees', permission: 'employee.edit' },
});

const unitsRoute = createRoute({
  getParentRoute: inShell,
  path: '/unit',
  component: lazyRouteComponent(() => import('./units/units-page.js'), 'UnitsPage'),
  staticData: { page: 'units', permission: 'orgUnit.read' },
});

const unitRoute = createRoute({
  getParentRoute: inShell,
  path: '/unit/$unitId',
  component: lazyRouteComponent(() => import('./units/unit-page.js'), 'UnitPage'),
  staticData: { page: 'units', permission: 'orgUnit.read' },
});

const postsRoute = createRoute({
  getParentRoute: inShell,
  path: '/peta-jabatan',
  component: lazyRouteComponent(() => import('./posts/posts-page.js'), 'PostsPage'),
  validateSearch: filtersOf('orgUnitId', 'level', 'kind', 'state'),
  staticData: { page: 'positions', permission: 'position.read' },
});

const postRoute = createRoute({
  getParentRoute: inShell,
  path: '/peta-jabatan/$positionId',
  component: lazyRouteComponent(() => import('./posts/post-page.js'), 'PostPage'),
  staticData: { page: 'positions', permission: 'position.read' },
});

const retirementsRoute = createRoute({
  getParentRoute: inShell,
  path: '/pensiun',
  component: lazyRouteComponent(() => import('./retirements/retirements-page.js'), 'RetirementsPage'),
  validateSearch: filtersOf('year', 'years', 'month', 'orgUnitId'),
  staticData: { page: 'retirements', permission: 'employee.read' },
});

const retirementListRoute = createRoute({
  getParentRoute: inShell,
  path: '/pensiun/daftar-jaga',
  component: lazyRouteComponent(() => import('./print/retirement-list-page.js'), 'RetirementListPage'),
  validateSearch: filtersOf('year', 'years', 'month', 'orgUnitId'),
  staticData: { page: 'retirements', permission: 'employee.read' },
});

const completenessRoute = createRoute({
  getParentRoute: inShell,
  path: '/kelengkapan',
  component: lazyRouteComponent(() => import('./completeness/completeness-page.js'), 'CompletenessPage'),
  staticData: { page: 'completeness', permission: 'completeness.read' },
});

const unitCompletenessRoute = createRoute({
  getParentRoute: inShell,
  path: '/kelengkapan/$unitId',
  component: lazyRouteComponent(
    () => import('./completeness/unit-completeness-page.js'),
    'UnitCompletenessPage',
  ),
  validateSearch: filtersOf('table'),
  staticData: { page: 'completeness', permission: 'completeness.read' },
});

/** Pages over people, units and posts. */
export const directoryRoutes = [
  peopleRoute,
  nominativeRoute,
  cardRoute,
  editCardRoute,
  unitsRoute,
  unitRoute,
  postsRoute,
  postRoute,
  retirementsRoute,
  retirementListRoute,
  completenessRoute,
  unitCompletenessRoute,
] as const;
