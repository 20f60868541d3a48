import { Anchor, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages, useWording } from '../messages/messages.js';
import classes from './page-card.module.css';

/** A page outside of the shell: one card in the middle, and the language switch. */
export function PageCard({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  children: ReactNode;
}): ReactNode {
  const { common } = useMessages();
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.product}>{common.product}</p>
        <Title order={1} tabIndex={-1}>
          {title}
        </Title>
        <Text c="dimmed" mb="md">
          {intro}
        </Text>
        {children}
      </div>
      <LanguageSwitch />
    </main>
  );
}

function LanguageSwitch(): ReactNode {
  const { messages, language, choose } = useWording();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Anchor component="button" type="button" size="sm" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? messages.shell.english : messages.shell.indonesian}
    </Anchor>
  );
}
