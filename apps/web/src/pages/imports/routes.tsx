import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filtersOf } from '../../components/filters/search-params.js';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const importsRoute = createRoute({
  getParentRoute: inShell,
  path: '/impor',
  component: lazyRouteComponent(() => import('./imports-page.js'), 'ImportsPage'),
  staticData: { page: 'imports', permission: 'import.read' },
});

const newImportRoute = createRoute({
  getParentRoute: inShell,
  path: '/impor/baru',
  component: lazyRouteComponent(() => import('./upload/upload-page.js'), 'UploadPage'),
  validateSearch: filtersOf('format'),
  staticData: { page: 'imports', permission: 'import.manage' },
});

const importRoute = createRoute({
  getParentRoute: inShell,
  path: '/impor/$importId',
  component: lazyRouteComponent(() => import('./import-page.js'), 'ImportPage'),
  validateSearch: filtersOf('langkah', 'severity', 'code'),
  staticData: { page: 'imports', permission: 'import.read' },
});

/** Pages of the import wizard. */
export const importRoutes = [importsRoute, newImportRoute, importRoute] as const;
