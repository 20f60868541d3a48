import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './state-message.module.css';

interface StateMessageProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'status' | 'alert';
}

/** What stands in the place of data: why there is none, and what to do. */
export function StateMessage({ icon, title, children, action, role }: StateMessageProps): ReactNode {
  return (
    <Stack className={classes.message} role={role} align="center" gap="xs">
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Title order={2}>{title}</Title>
      <Text component="div" c="dimmed" ta="center" maw="34rem">
        {children}
      </Text>
      {action}
    </Stack>
  );
}
