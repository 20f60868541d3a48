import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/messages.js';

/** Takes one row back; named after it for a screen reader. */
export function VoidButton({ what, onClick }: { what: string; onClick: () => void }): ReactNode {
  const { history } = useMessages().directory;
  return (
    <Button size="compact-xs" variant="default" aria-label={history.voidOf(what)} onClick={onClick}>
      {history.void}
    </Button>
  );
}
