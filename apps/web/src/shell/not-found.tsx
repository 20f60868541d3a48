import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../components/page-header.js';
import { StateMessage } from '../components/state-message.js';
import { useMessages } from '../messages/messages.js';

/** An address without a page. */
export function NotFound(): ReactNode {
  const { shell, states } = useMessages();
  const { history } = useRouter();
  return (
    <>
      <PageHeader title={shell.pages.notFound} />
      <StateMessage
        icon={<IconMapPinOff size={32} stroke={1.5} />}
        title={states.notFoundTitle}
        action={<Button onClick={() => history.push('/')}>{states.backHome}</Button>}
      >
        {states.notFound}
      </StateMessage>
    </>
  );
}
