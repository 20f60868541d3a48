import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.js';
import { ErrorState } from '../components/error-state.js';
import { Loading } from '../components/loading.js';
import '../route-data.js';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

interface RouterContext {
  readonly queries: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

/** Everything inside needs somebody signed in; others go to the sign-in page and come back. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  pendingComponent: Loading,
  errorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session) return;
    redirect({ to: '/masuk', search: location.href === '/' ? {} : { kembali: location.href }, throw: true });
  },
});
