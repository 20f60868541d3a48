import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import type { NewEducation } from '../../../api/directory-views.js';
import { addEducation, EMPLOYEES } from '../../../api/employees.js';
import { useCreation } from '../../../api/use-creation.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { type Messages, useMessages } from '../../../messages/messages.js';
import { EDUCATION_OPTIONS } from '../parts/options.js';

interface AddEducationDialogProps {
  readonly employeeId: number;
  readonly onClose: () => void;
}

/** An education: level, field, school, year. */
export function AddEducationDialog({ employeeId, onClose }: AddEducationDialogProps): ReactNode {
  const messages = useMessages();
  const { history } = messages.directory;
  const queries = useQueryClient();
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { level: '', program: '', institution: '', graduatedYear: '' },
  );
  const adding = useCreation(
    (input: NewEducation, key) => addEducation(employeeId, input, key),
    async () => {
      await queries.invalidateQueries({ queryKey: EMPLOYEES });
      toast(history.added);
      onClose();
    },
  );
  const { errors } = form.formState;
  const submit = form.handleSubmit((values) =>
    adding.mutateAsync(values, {
      onError: (error) =>
        showServerErrors(error, ['level', 'program', 'graduatedYear'], form.setError, messages),
    }),
  );
  return (
    <FormDialog
      title={history.addEducation}
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
          name="level"
          render={({ field }) => (
            <Select
              {...field}
              label={history.educationLevel}
              required
              data={[...EDUCATION_OPTIONS]}
              error={errors.level?.message}
              data-autofocus
            />
          )}
        />
        <TextInput label={history.program} error={errors.program?.message} {...form.register('program')} />
        <TextInput label={history.institution} {...form.register('institution')} />
        <TextInput
          label={history.graduatedYear}
          inputMode="numeric"
          error={errors.graduatedYear?.message}
          {...form.register('graduatedYear')}
        />
      </SimpleGrid>
    </FormDialog>
  );
}

function schemaOf({ common, directory }: Messages) {
  const text = z
    .string()
    .trim()
    .transform((value) => value || null);
  return z.object({
    level: z.string().min(1, common.required),
    program: text,
    institution: text,
    graduatedYear: z
      .string()
      .trim()
      .regex(/^$|^(19[4-9]\d|20\d\d)$/, directory.history.yearInvalid)
      .transform((value) => (value ? Number(value) : null)),
  });
}
