import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { signIn } from '../api/session.js';
import type { SessionView } from '../api/views.js';
import { useMessages } from '../messages/messages.js';
import { ProblemText } from './error-state.js';
import { submits } from './form/index.js';
import { Notice } from './notice.js';
import { PasswordField } from './password-field.js';

interface SignInFormProps {
  /** Whom the page belongs to, when it is open already. */
  readonly login?: string;
  /** Above the fields, until a sign-in is refused. */
  readonly notice?: ReactNode;
  readonly onSignedIn: (session: SessionView) => Promise<void>;
}

/** Login and password. */
export function SignInForm({ login = '', notice, onSignedIn }: SignInFormProps): ReactNode {
  const { common, session } = useMessages();
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    defaultValues: { login, password: '' },
  });
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
    onError: () => {
      resetField('password');
      setFocus('password');
    },
  });
  return (
    <form noValidate onSubmit={submits(handleSubmit((values) => entering.mutateAsync(values)))}>
      <Stack gap="md">
        {entering.error ? (
          <Notice tone="bad" announce>
            <ProblemText error={entering.error} />
          </Notice>
        ) : (
          notice
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
          data-autofocus={login ? true : undefined}
          error={formState.errors.password?.message}
          {...register('password', { required: common.required })}
        />
        <Button type="submit" fullWidth loading={entering.isPending}>
          {session.signIn}
        </Button>
      </Stack>
    </form>
  );
}
