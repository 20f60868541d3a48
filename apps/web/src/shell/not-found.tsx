import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StateMessage } from '../components/state-message.js';
import { useMessages } from '../messages/messages.js';

/** An address without a page. */
export function NotFound(): ReactNode {
  const { states } = useMessages();
  const { history } = useRouter();
  return (
    <StateMessage
      icon={<IconMapPinOff size={32} stroke={1.5} />}
      title={states.notFoundTitle}
      action={<Button onClick={() => history.push('/')}>{states.backHome}</Button>}
    >
      {states.notFound}
    </StateMessage>
  );
}
