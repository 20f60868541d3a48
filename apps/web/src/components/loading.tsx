import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';

/** Grey lines where rows will stand. */
export function Loading({ lines = 8 }: { lines?: number }): ReactNode {
  const { common } = useMessages();
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>{common.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={28} />
      ))}
    </Stack>
  );
}
