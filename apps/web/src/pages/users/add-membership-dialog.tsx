import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { FormProvider } from 'react-hook-form';
import { z } from 'zod';
import { useCreation } from '../../api/use-creation.js';
import { addMembership } from '../../api/users.js';
import type { NewMembership, UserView } from '../../api/views.js';
import { FormDialog } from '../../components/form-dialog.js';
import { submits, useZodForm } from '../../components/form/index.js';
import { toast } from '../../components/toast.js';
import { todayIn } from '../../format/today.js';
import { useTimeZone } from '../../format/use-formats.js';
import { type Messages, useMessages } from '../../messages/messages.js';
import { MembershipFields } from './membership-fields.js';
import { hasItsUnit, isInOrder, membershipShape, newMembershipOf } from './membership-form.js';

/** Gives a user another role here. */
export function AddMembershipDialog({ user, onClose }: { user: UserView; onClose: () => void }): ReactNode {
  const messages = useMessages();
  const { users } = messages;
  const queries = useQueryClient();
  const today = todayIn(useTimeZone());
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { orgUnitId: null, employeeId: null, validFrom: today, validTo: null },
  );
  const adding = useCreation(
    (input: NewMembership, key) => addMembership(user.accountId, input, key),
    async () => {
      await queries.invalidateQueries({ queryKey: ['users'] });
      toast(users.membershipAdded);
      onClose();
    },
  );
  return (
    <FormProvider {...form}>
      <FormDialog
        title={`${users.addMembership}: ${user.displayName}`}
        verb={users.addMembership}
        busy={adding.isPending}
        error={adding.error}
        isDirty={form.formState.isDirty}
        onSubmit={submits(form.handleSubmit((values) => adding.mutateAsync(newMembershipOf(values))))}
        onClose={onClose}
      >
        <MembershipFields />
      </FormDialog>
    </FormProvider>
  );
}

function schemaOf(messages: Messages) {
  return z
    .object(membershipShape(messages))
    .refine(hasItsUnit, { path: ['orgUnitId'], message: messages.users.unitRequired })
    .refine(isInOrder, { path: ['validTo'], message: messages.users.datesReversed });
}
