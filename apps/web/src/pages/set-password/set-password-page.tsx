import { Stack } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { setPassword } from '../../api/session.js';
import { Notice } from '../../components/notice.js';
import { PageCard } from '../../components/page-card.js';
import { ButtonLink } from '../../components/links.js';
import { NewPasswordForm } from '../../components/new-password-form.js';
import { useMessages } from '../../messages/messages.js';

/** Opened by a one-time link whose token stands behind the #, where no server and no log sees it. */
export function SetPasswordPage(): ReactNode {
  const { common, session, shell } = useMessages();
  const [done, setDone] = useState(false);
  const token = useTokenOfAddress();
  useEffect(() => {
    document.title = `${shell.pages.setPassword} · ${common.product}`;
  }, [shell, common]);
  return (
    <PageCard title={session.setTitle} intro={session.setIntro}>
      {done && (
        <Stack gap="md">
          <Notice tone="good" announce>
            {session.setDone}
          </Notice>
          <ButtonLink to="/masuk">{session.signIn}</ButtonLink>
        </Stack>
      )}
      {!done && token === '' && <Notice tone="attention">{session.setNoToken}</Notice>}
      {!done && token !== '' && (
        <NewPasswordForm
          save={(password) => setPassword({ token, password })}
          onSaved={() => setDone(true)}
        />
      )}
    </PageCard>
  );
}

/** Takes the token out of the address, so that it is not left in the browser's history. */
function useTokenOfAddress(): string {
  const { history } = useRouter();
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  useEffect(() => {
    if (token !== '') history.replace('/atur-sandi');
  }, [history, token]);
  return token;
}
