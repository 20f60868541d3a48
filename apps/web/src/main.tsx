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
import { endSession } from './session/session-end.js';
import { goOn } from './session/use-resumption.js';
import { shareStyleNonce } from './theme/style-nonce.js';

const queries = createQueryClient();
const router = createAppRouter(queries);

/** Somebody was signed in and the server knows them no longer: a window over the page asks for the password again. */
function askWhenSessionEnds(): void {
  onSessionEnd(() => {
    if (queries.getQueryData(sessionQuery.queryKey)) endSession();
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
shareStyleNonce();
// Compiling schemas needs `eval`, which the content policy refuses. A limit without words of its own speaks Indonesian.
configureSchemas({ jitless: true, ...schemaWords() });
followOtherTabs(() => goOn(queries));
askWhenSessionEnds();
createRoot(root).render(<App queries={queries} router={router} />);
