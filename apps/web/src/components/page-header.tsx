import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** One sentence on what the page is for. */
  readonly intro?: ReactNode;
  /** Buttons, at the right; the main one last. */
  readonly actions?: ReactNode;
}

/** The head of a page. Its heading takes the focus after a navigation (see shell/arrival). */
export function PageHeader({ title, intro, actions }: PageHeaderProps): ReactNode {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <Title order={1} tabIndex={-1}>
          {title}
        </Title>
        {intro && (
          <Text c="dimmed" maw="48rem">
            {intro}
          </Text>
        )}
      </div>
      {actions && (
        <Group gap="xs" data-no-print>
          {actions}
        </Group>
      )}
    </header>
  );
}
