import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.js';
import { Dialog } from '../dialog.js';

interface UnsavedDialogProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Something typed would be lost: asks first. Staying is what a careless Enter does. */
export function UnsavedDialog({ onLeave, onStay }: UnsavedDialogProps): ReactNode {
  const { unsaved } = useMessages().states;
  return (
    <Dialog title={unsaved.title} onClose={onStay}>
      <Stack gap="md">
        <Text>{unsaved.text}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onLeave}>
            {unsaved.leave}
          </Button>
          <Button onClick={onStay} data-autofocus>
            {unsaved.stay}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
