import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';

/** Whether a dated row stands, or was taken back and why. */
export function RowState({ voidReason }: { voidReason: string | null }): ReactNode {
  const { history } = useMessages().directory;
  if (voidReason === null) return <StatusBadge tone="good">{history.valid}</StatusBadge>;
  return (
    <>
      <StatusBadge tone="bad">{history.voided}</StatusBadge>
      <Text size="xs">{history.voidedBecause(voidReason)}</Text>
    </>
  );
}
