import { Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { z } from 'zod';
import { useCreation } from '../../api/use-creation.js';
import { createUser } from '../../api/users.js';
import type { NewUser } from '../../api/views.js';
import { FormDialog } from '../../components/form-dialog.js';
import { showServerErrors, submits, useZodForm } from '../../components/form/index.js';
import { toast } from '../../components/toast.js';
import { todayIn } from '../../format/today.js';
import { useTimeZone } from '../../format/use-formats.js';
import { type Messages, useMessages } from '../../messages/messages.js';
import { LinkDialog } from './link-dialog.js';
import { MembershipFields } from './membership-fields.js';
import { hasItsUnit, isInOrder, membershipShape, newMembershipOf } from './membership-form.js';

const LOGIN = /^[a-z0-9][a-z0-9._@-]{2,99}$/;

/** A new user with a first role; a new account gets its one-time link. */
export function CreateUserDialog({ onClose }: { onClose: () => void }): ReactNode {
  const messages = useMessages();
  const { users } = messages;
  const queries = useQueryClient();
  const [link, setLink] = useState<string | null>(null);
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    {
      login: '',
      displayName: '',
      orgUnitId: null,
      employeeId: null,
      validFrom: todayIn(useTimeZone()),
      validTo: null,
    },
  );
  const creating = useCreation(createUser, async ({ resetLink }) => {
    await queries.invalidateQueries({ queryKey: ['users'] });
    if (resetLink) return setLink(resetLink);
    toast(users.existing);
    onClose();
  });
  const submit = form.handleSubmit(async ({ login, displayName, ...membership }) => {
    const input: NewUser = { login, displayName, ...newMembershipOf(membership) };
    await creating.mutateAsync(input, {
      onError: (error) => showServerErrors(error, ['login', 'displayName'], form.setError, messages),
    });
  });
  if (link) return <LinkDialog link={link} onClose={onClose} />;
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <FormDialog
        title={users.newTitle}
        verb={users.create}
        busy={creating.isPending}
        error={creating.error}
        isDirty={form.formState.isDirty}
        onSubmit={submits(submit)}
        onClose={onClose}
      >
        <Text size="sm" c="dimmed">
          {users.newIntro}
        </Text>
        <TextInput
          label={users.login}
          description={users.loginHint}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          error={errors.login?.message}
          {...form.register('login')}
        />
        <TextInput
          label={users.displayName}
          required
          autoComplete="off"
          error={errors.displayName?.message}
          {...form.register('displayName')}
        />
        <MembershipFields />
      </FormDialog>
    </FormProvider>
  );
}

function schemaOf(messages: Messages) {
  const { users } = messages;
  return z
    .object({
      login: z.string().trim().toLowerCase().regex(LOGIN, users.loginInvalid),
      displayName: z.string().trim().min(2, users.displayNameInvalid).max(200, users.displayNameInvalid),
      ...membershipShape(messages),
    })
    .refine(hasItsUnit, { path: ['orgUnitId'], message: users.unitRequired })
    .refine(isInOrder, { path: ['validTo'], message: users.datesReversed });
}
