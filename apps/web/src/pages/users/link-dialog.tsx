import { Button, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyButton } from '../../components/copy-button.js';
import { Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';

interface LinkDialogProps {
  readonly link: string;
  readonly expiresAt?: string;
  readonly onClose: () => void;
}

/** A one-time link, shown once: only its own button closes the window. */
export function LinkDialog({ link, expiresAt, onClose }: LinkDialogProps): ReactNode {
  const { users } = useMessages();
  const formats = useFormats();
  return (
    <Dialog title={users.linkTitle} size="lg">
      <Stack gap="md">
        <Notice tone="attention">{users.linkIntro}</Notice>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {link}
        </Code>
        {expiresAt && <Text c="dimmed">{users.linkExpires(formats.instant(expiresAt))}</Text>}
        <Group justify="flex-end" gap="xs">
          <CopyButton value={link} label={users.copyLink} />
          <Button variant="default" onClick={onClose}>
            {users.linkKept}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
