import { Button, CopyButton as Copying } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';

/** Copies a text and says so. */
export function CopyButton({ value, label }: { value: string; label: string }): ReactNode {
  const { common } = useMessages();
  return (
    <Copying value={value} timeout={4_000}>
      {({ copied, copy }) => (
        <Button
          onClick={copy}
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          variant={copied ? 'light' : 'filled'}
          aria-live="polite"
        >
          {copied ? common.copied : label}
        </Button>
      )}
    </Copying>
  );
}
