import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { WordingProvider } from './messages/wording-provider.js';
import type { createAppRouter } from './router.js';
import { styleNonce } from './theme/style-nonce.js';
import { colorVariables, theme } from './theme/theme.js';

interface AppProps {
  readonly queries: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
}

/** Look, words, data and pages, in this order. */
export function App({ queries, router }: AppProps): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      cssVariablesResolver={colorVariables}
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" />
      <WordingProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WordingProvider>
    </MantineProvider>
  );
}
