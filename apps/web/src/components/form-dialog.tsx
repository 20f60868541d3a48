import { Button, Group, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import { Dialog } from './dialog.js';
import { ProblemNotice } from './error-state.js';
import { LeaveGuard, useAsking } from './unsaved/index.js';
import { useKeptError } from './use-kept-error.js';

interface FormDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly busy?: boolean;
  readonly error?: unknown;
  /** Something is typed: closing asks first. */
  readonly isDirty?: boolean;
  readonly children: ReactNode;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
}

/**
 * A short form in a dialog: fields, refusal, cancel and the verb. Mounted while it is open; while it is sent, nothing
 * closes it.
 */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, verb, busy = false, error, isDirty = false, children, onSubmit, onClose } = props;
  const { common } = useMessages();
  const isDraft = isDirty && !busy;
  const [question, ask] = useAsking(() => isDraft);
  const close = () => (busy ? undefined : ask(onClose));
  const refusal = useKeptError(error, busy);
  return (
    <Dialog title={title} size="lg" onClose={close} isCovered={question !== null}>
      <LeaveGuard isDirty={isDraft} />
      {question}
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          {children}
          <ProblemNotice error={refusal} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" disabled={busy} onClick={close}>
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
