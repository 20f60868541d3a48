import { Button } from '@mantine/core';
import { IconFilterOff, IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import { StateMessage } from './state-message.js';

interface EmptyStateProps {
  readonly title?: string;
  /** What to do so that something is here. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing is there yet. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  const { states } = useMessages();
  return (
    <StateMessage
      icon={<IconInbox size={32} stroke={1.5} />}
      title={title ?? states.emptyTitle}
      action={action}
    >
      {children}
    </StateMessage>
  );
}

/** Something is there, but the filters let nothing through. */
export function NoMatch({ onClear }: { onClear?: () => void }): ReactNode {
  const { states } = useMessages();
  const action = onClear && (
    <Button variant="default" onClick={onClear}>
      {states.clearFilters}
    </Button>
  );
  return (
    <StateMessage icon={<IconFilterOff size={32} stroke={1.5} />} title={states.noMatchTitle} action={action}>
      {states.noMatch}
    </StateMessage>
  );
}
