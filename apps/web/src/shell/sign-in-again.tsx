import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../components/dialog.js';
import { SignInForm } from '../components/sign-in-form.js';
import { useMessages } from '../messages/messages.js';
import { useSessionEnded } from '../session/session-end.js';
import { useResumption } from '../session/use-resumption.js';
import { useSessionChange } from '../session/use-session-change.js';
import { useSession } from '../session/use-session.js';

/** Over the page when the session has ended: what is typed below stays. */
export function SignInAgain(): ReactNode {
  return useSessionEnded() ? <Question /> : null;
}

function Question(): ReactNode {
  const { session } = useMessages();
  const { account } = useSession();
  const resume = useResumption();
  const change = useSessionChange();
  return (
    <Dialog title={session.againTitle}>
      <Stack gap="md">
        <Text>{session.againIntro}</Text>
        <SignInForm login={account.login} onSignedIn={resume} />
        <Button variant="subtle" onClick={() => void change(null, '/masuk')}>
          {session.againLeave}
        </Button>
      </Stack>
    </Dialog>
  );
}
