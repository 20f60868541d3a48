import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../messages/messages.js';
import { Dialog } from './dialog.js';
import { ProblemNotice } from './error-state.js';
import { submits } from './form/index.js';
import { LeaveGuard, useAsking } from './unsaved/index.js';
import { useKeptError } from './use-kept-error.js';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** The verb on the button. */
  readonly verb: string;
  readonly danger?: boolean;
  /** Asks for a reason that goes to the audit trail; `onConfirm` is given it. */
  readonly withReason?: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
  /** Offered beside a refusal because somebody else was faster. */
  readonly onReload?: () => void;
  /** Ends when the server has answered: until then a second press does nothing. */
  readonly onConfirm: (reason: string) => void | Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something that cannot simply be taken back. Mounted while it is open; while it is sent, nothing closes it. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const {
    title,
    children,
    verb,
    danger,
    withReason = false,
    busy = false,
    error,
    onReload,
    onConfirm,
    onClose,
  } = props;
  const { common } = useMessages();
  const [reason, setReason] = useState('');
  const isMissing = withReason && reason.trim().length < 3;
  const isDraft = reason !== '' && !busy;
  const [question, ask] = useAsking(() => isDraft);
  const close = () => (busy ? undefined : ask(onClose));
  const refusal = useKeptError(error, busy);
  return (
    <Dialog title={title} onClose={close} isCovered={question !== null}>
      <LeaveGuard isDirty={isDraft} />
      {question}
      <form onSubmit={submits(() => (isMissing ? undefined : onConfirm(reason.trim())))}>
        <Stack gap="md">
          <Text component="div">{children}</Text>
          {withReason && (
            <Textarea
              label={common.reason}
              description={common.reasonHint}
              required
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              data-autofocus
            />
          )}
          <ProblemNotice error={refusal} onReload={onReload} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" disabled={busy} onClick={close}>
              {common.cancel}
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={busy} disabled={isMissing}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
