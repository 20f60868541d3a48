import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { config as configureSchemas } from 'zod/v4/core';
import schemaWords from 'zod/v4/locales/id.js';
import { onSessionEnd } from './api/client.js';
import { createQueryClient } from './api/query-client.js';
import { sessionQuery } from './api/session.js';
import { App } from './app.js';
import { createAppRouter } from './router.js';
import { followOtherTabs } from './session/other-tabs.js';
import { shareStyleNonce } from './theme/style-nonce.js';

const queries = createQueryClient();
const router = createAppRouter(queries);

/** Somebody was signed in and the server knows them no longer: to the sign-in page, and back afterwards. */
function leaveWhenSessionEnds(): void {
  onSessionEnd(() => {
    if (!queries.getQueryData(sessionQuery.queryKey)) return;
    queries.setQueryData(sessionQuery.queryKey, null);
    void router.invalidate();
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
shareStyleNonce();
// Compiling schemas needs `eval`, which the content policy refuses. A limit without words of its own speaks Indonesian.
configureSchemas({ jitless: true, ...schemaWords() });
followOtherTabs();
leaveWhenSessionEnds();
createRoot(root).render(<App queries={queries} router={router} />);
