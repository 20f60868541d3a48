import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import type { CompletenessTable } from '#libs/domain/completeness';
import { COMPLETENESS, createStatement } from '../../../api/completeness.js';
import type { NewStatement } from '../../../api/directory-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { type Messages, useMessages } from '../../../messages/messages.js';
import { useSession } from '../../../session/use-session.js';

interface StateDialogProps {
  readonly orgUnitId: number;
  readonly table: CompletenessTable;
  readonly onClose: () => void;
}

const FIELDS = ['completeUntil', 'statedBy', 'statedOn'] as const;

/** States that a table is complete up to a day, for a unit and everything below it. */
export function StateDialog({ orgUnitId, table, onClose }: StateDialogProps): ReactNode {
  const messages = useMessages();
  const { completeness, words } = messages.directory;
  const queries = useQueryClient();
  const { account } = useSession();
  const today = todayIn(useTimeZone());
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { completeUntil: today, statedBy: account.displayName, statedOn: today },
  );
  const stating = useCreation(
    (input: NewStatement, key) => createStatement(input, key),
    async () => {
      await queries.invalidateQueries({ queryKey: COMPLETENESS });
      toast(completeness.saved);
      onClose();
    },
  );
  const submit = form.handleSubmit((values) =>
    stating.mutateAsync(
      { orgUnitId, tableCode: table, ...values },
      { onError: (error) => showServerErrors(error, FIELDS, form.setError, messages) },
    ),
  );
  const { errors } = form.formState;
  return (
    <FormDialog
      title={completeness.stateTitle(words.tables[table])}
      verb={completeness.state}
      busy={stating.isPending}
      error={stating.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{completeness.stateIntro}</Text>
      <Text c="dimmed">{completeness.stateIntroPeople}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['completeUntil', 'statedOn'] as const).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => (
              <DateField
                label={completeness[name]}
                required
                maxDate={today}
                value={field.value || null}
                onChange={(value) => field.onChange(value ?? '')}
                error={errors[name]?.message}
              />
            )}
          />
        ))}
      </SimpleGrid>
      <TextInput
        label={completeness.statedByField}
        description={completeness.statedByHint}
        required
        error={errors.statedBy?.message}
        {...form.register('statedBy')}
      />
    </FormDialog>
  );
}

function schemaOf({ common, directory: { completeness } }: Messages) {
  return z.object({
    completeUntil: z.string().min(1, common.required),
    statedBy: z.string().trim().min(2, completeness.statedByInvalid).max(200, completeness.statedByInvalid),
    statedOn: z.string().min(1, common.required),
  });
}
