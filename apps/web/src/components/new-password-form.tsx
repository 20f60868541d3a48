import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { z } from 'zod';
import { type Messages, useMessages } from '../messages/messages.js';
import { ProblemNotice } from './error-state.js';
import { showServerErrors, submits, useZodForm } from './form/index.js';
import { PasswordField } from './password-field.js';

const SHORTEST = 12;

interface NewPasswordFormProps {
  /** Asks for the present password too. */
  readonly withCurrent?: boolean;
  readonly save: (next: string, current: string) => Promise<unknown>;
  readonly onSaved: () => void;
}

/** A new password, typed twice. Nothing is demanded of its signs, only its length. */
export function NewPasswordForm({ withCurrent = false, save, onSaved }: NewPasswordFormProps): ReactNode {
  const messages = useMessages();
  const { session } = messages;
  const schema = useMemo(() => schemaOf(messages, withCurrent), [messages, withCurrent]);
  const { register, handleSubmit, formState, reset, setError } = useZodForm(schema, {
    current: '',
    next: '',
    repeat: '',
  });
  const saving = useMutation({
    mutationFn: ({ current, next }: { current: string; next: string }) => save(next, current),
    onSuccess: () => {
      reset();
      onSaved();
    },
    onError: (error) => showServerErrors(error, ['current', 'next'], setError, messages),
  });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={submits(handleSubmit((values) => saving.mutateAsync(values)))}>
      <Stack gap="md" maw="26rem">
        {withCurrent && (
          <PasswordField
            label={session.current}
            autoComplete="current-password"
            error={errors.current?.message}
            {...register('current')}
          />
        )}
        <PasswordField
          label={session.next}
          description={session.rule}
          autoComplete="new-password"
          error={errors.next?.message}
          {...register('next')}
        />
        <PasswordField
          label={session.repeat}
          autoComplete="new-password"
          error={errors.repeat?.message}
          {...register('repeat')}
        />
        <ProblemNotice error={saving.error} />
        <Button type="submit" loading={saving.isPending}>
          {session.save}
        </Button>
      </Stack>
    </form>
  );
}

function schemaOf({ common, session }: Messages, withCurrent: boolean) {
  return z
    .object({
      current: withCurrent ? z.string().min(1, common.required) : z.string(),
      next: z.string().min(SHORTEST, session.tooShort),
      repeat: z.string().min(1, common.required),
    })
    .refine(({ next, repeat }) => next === repeat, { path: ['repeat'], message: session.differs });
}
