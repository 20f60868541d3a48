import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './sign-dialog.module.css';
import { useStroke } from './use-stroke.js';

interface SignDialogProps {
  readonly name: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** SVG path data; null: it stands on paper. */
  readonly onSigned: (signature: string | null) => void;
  readonly onClose: () => void;
}

/** A signature drawn on the page, or the word that it stands on paper, which needs no pen. */
export function SignDialog({ name, busy, error, onSigned, onClose }: SignDialogProps): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  const { path, clear, handlers } = useStroke();
  return (
    <Dialog title={attendance.signOf(name)} size="lg" onClose={onClose}>
      <Stack gap="md">
        <Text>{attendance.signHint}</Text>
        <svg
          viewBox="0 0 600 200"
          className={classes.sheet}
          role="img"
          aria-label={attendance.signOf(name)}
          {...handlers}
        >
          <path d={path} className={classes.stroke} />
        </svg>
        <ProblemNotice error={error} />
        <Group justify="space-between">
          <Group gap="xs">
            <Button variant="default" disabled={path === ''} onClick={clear}>
              {attendance.clear}
            </Button>
            <Button variant="default" loading={busy} onClick={() => onSigned(null)}>
              {attendance.paper}
            </Button>
          </Group>
          <Button disabled={path === ''} loading={busy} onClick={() => onSigned(path)}>
            {attendance.sign}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
