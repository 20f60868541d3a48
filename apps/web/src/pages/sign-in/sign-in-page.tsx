import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { signIn } from '../../api/session.js';
import { ProblemText } from '../../components/error-state.js';
import { submits } from '../../components/form/index.js';
import { Notice } from '../../components/notice.js';
import { PageCard } from '../../components/page-card.js';
import { PasswordField } from '../../components/password-field.js';
import { useMessages } from '../../messages/messages.js';
import { landingOf } from '../../session/landing.js';
import { useSessionChange } from '../../session/use-session-change.js';

const route = getRouteApi('/masuk');

/** Login and password; back to the page one came from. */
export function SignInPage(): ReactNode {
  const { common, session, shell } = useMessages();
  const { kembali } = route.useSearch();
  const change = useSessionChange();
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    defaultValues: { login: '', password: '' },
  });
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: (view) => change(view, ownPath(kembali) ?? landingOf(view)),
    onError: () => {
      resetField('password');
      setFocus('password');
    },
  });
  useEffect(() => {
    document.title = `${shell.pages.signIn} · ${common.product}`;
  }, [shell, common]);
  return (
    <PageCard title={session.title} intro={session.intro}>
      <form noValidate onSubmit={submits(handleSubmit((values) => entering.mutate(values)))}>
        <Stack gap="md">
          {kembali && !entering.error && <Notice tone="info">{session.ended}</Notice>}
          {entering.error && (
            <Notice tone="bad" announce>
              <ProblemText error={entering.error} />
            </Notice>
          )}
          <TextInput
            label={session.login}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            error={formState.errors.login?.message}
            {...register('login', { required: common.required })}
          />
          <PasswordField
            label={session.password}
            autoComplete="current-password"
            error={formState.errors.password?.message}
            {...register('password', { required: common.required })}
          />
          <Button type="submit" fullWidth loading={entering.isPending}>
            {session.signIn}
          </Button>
          <Text size="sm" c="dimmed">
            {session.forgotten}
          </Text>
        </Stack>
      </form>
    </PageCard>
  );
}

/** Only a path of this page: an address of another site in the link must not be followed. Null when there is none. */
function ownPath(path: string | undefined): string | null {
  return path && /^\/[^/\\]/.test(path) ? path : null;
}
