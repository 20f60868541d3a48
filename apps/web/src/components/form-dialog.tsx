import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, type FormEventHandler, type ReactNode, useState } from 'react';
import { useMessages } from '../messages/messages.js';
import { Dialog } from './dialog.js';
import { ProblemNotice } from './error-state.js';
import { LeaveGuard, useAsking } from './unsaved/index.js';
import { useKeptError } from './use-kept-error.js';
import classes from './form-dialog.module.css';

interface FormDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly busy?: boolean;
  readonly error?: unknown;
  /** Offered beside a refusal because somebody else was faster. */
  readonly onReload?: () => void;
  /** Something is typed: closing asks first. */
  readonly isDirty?: boolean;
  readonly children: ReactNode;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
}

/**
 * A short form in a dialog: fields, refusal, cancel and the verb. Mounted while it is open. While it is sent nothing
 * closes it, and its buttons stay under the pointer although the fields lose what the server said of them.
 */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, verb, busy = false, error, isDirty = false, onReload, children, onSubmit, onClose } = props;
  const { common } = useMessages();
  const isDraft = isDirty && !busy;
  const [question, ask] = useAsking(() => isDraft);
  const close = () => (busy ? undefined : ask(onClose));
  const refusal = useKeptError(error, busy);
  const [height, setHeight] = useState<number>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    setHeight(event.currentTarget.getBoundingClientRect().height);
    onSubmit(event);
  };
  return (
    <Dialog title={title} size="lg" onClose={close} isCovered={question !== null}>
      <LeaveGuard isDirty={isDraft} />
      {question}
      <form
        noValidate
        onSubmit={submit}
        className={classes.form}
        style={{ minHeight: busy ? height : undefined }}
      >
        <Stack gap="md" flex={1}>
          {children}
          <ProblemNotice error={refusal} onReload={onReload} />
          <Group justify="flex-end" gap="xs" mt="auto">
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
