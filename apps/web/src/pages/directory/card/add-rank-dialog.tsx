import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { addRank, EMPLOYEES } from '../../../api/employees.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { type Messages, useMessages } from '../../../messages/messages.js';
import { RANK_OPTIONS } from '../parts/options.js';

/** A rank with its TMT and decree. */
export function AddRankDialog({
  employeeId,
  onClose,
}: {
  employeeId: number;
  onClose: () => void;
}): ReactNode {
  const messages = useMessages();
  const { history } = messages.directory;
  const queries = useQueryClient();
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { rank: '', since: '', decreeNumber: '', decreeDate: null },
  );
  const adding = useCreation(
    (input: Parameters<typeof addRank>[1], key) => addRank(employeeId, input, key),
    async () => {
      await queries.invalidateQueries({ queryKey: EMPLOYEES });
      toast(history.added);
      onClose();
    },
  );
  const { errors } = form.formState;
  const submit = form.handleSubmit((values) =>
    adding.mutateAsync(values, {
      onError: (error) => showServerErrors(error, ['rank', 'since'], form.setError, messages),
    }),
  );
  return (
    <FormDialog
      title={history.addRank}
      verb={messages.common.save}
      busy={adding.isPending}
      error={adding.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Controller
          control={form.control}
          name="rank"
          render={({ field }) => (
            <Select
              {...field}
              label={history.rank}
              required
              searchable
              data={[...RANK_OPTIONS]}
              error={errors.rank?.message}
              data-autofocus
            />
          )}
        />
        <Controller
          control={form.control}
          name="since"
          render={({ field }) => (
            <DateField
              label={history.rankSince}
              required
              value={field.value || null}
              onChange={(value) => field.onChange(value ?? '')}
              error={errors.since?.message}
            />
          )}
        />
        <TextInput label={history.decreeNumber} {...form.register('decreeNumber')} />
        <Controller
          control={form.control}
          name="decreeDate"
          render={({ field }) => (
            <DateField label={history.decreeDate} clearable value={field.value} onChange={field.onChange} />
          )}
        />
      </SimpleGrid>
    </FormDialog>
  );
}

function schemaOf({ common }: Messages) {
  return z.object({
    rank: z.string().min(1, common.required),
    since: z.string().min(1, common.required),
    decreeNumber: z
      .string()
      .trim()
      .transform((text) => text || null),
    decreeDate: z.string().nullable(),
  });
}
