import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Notice } from '../../components/notice.js';
import { PageCard } from '../../components/page-card.js';
import { SignInForm } from '../../components/sign-in-form.js';
import { useMessages } from '../../messages/messages.js';
import { landingOf } from '../../session/landing.js';
import { useSessionChange } from '../../session/use-session-change.js';

const route = getRouteApi('/masuk');

/** Login and password; back to the page one came from. */
export function SignInPage(): ReactNode {
  const { common, session, shell } = useMessages();
  const { kembali } = route.useSearch();
  const change = useSessionChange();
  useEffect(() => {
    document.title = `${shell.pages.signIn} · ${common.product}`;
  }, [shell, common]);
  return (
    <PageCard title={session.title} intro={session.intro}>
      <Stack gap="md">
        <SignInForm
          notice={kembali && <Notice tone="info">{session.ended}</Notice>}
          onSignedIn={(view) => change(view, ownPath(kembali) ?? landingOf(view))}
        />
        <Text size="sm" c="dimmed">
          {session.forgotten}
        </Text>
      </Stack>
    </PageCard>
  );
}

/** Only a path of this page: an address of another site in the link must not be followed. Null when there is none. */
function ownPath(path: string | undefined): string | null {
  return path && /^\/[^/\\]/.test(path) ? path : null;
}
