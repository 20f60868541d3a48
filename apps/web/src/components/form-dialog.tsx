import { Button, Group, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import { Dialog } from './dialog.js';
import { ProblemNotice } from './error-state.js';

interface FormDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly children: ReactNode;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
}

/** A short form in a dialog: fields, refusal, cancel and the verb. Mounted while it is open. */
export function FormDialog({
  title,
  verb,
  busy,
  error,
  children,
  onSubmit,
  onClose,
}: FormDialogProps): ReactNode {
  const { common } = useMessages();
  return (
    <Dialog title={title} size="lg" onClose={onClose}>
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          {children}
          <ProblemNotice error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
