import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { HOLDING_KINDS } from '#libs/domain/holding';
import type { NewHolding, PositionView } from '../../../api/directory-views.js';
import { addHolding } from '../../../api/positions.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { type Messages, useMessages } from '../../../messages/messages.js';
import { EmployeePicker } from '../parts/employee-picker.js';
import { optionsOf } from '../parts/options.js';
import { useRefresh } from './use-refresh.js';

const FIELDS = ['employeeId', 'kind', 'since', 'until', 'decreeDate'] as const;

/** Puts a person into a post: definitive where a seat is free, otherwise Plt. or Plh. as the rules say. */
export function HoldDialog({ post, onClose }: { post: PositionView; onClose: () => void }): ReactNode {
  const messages = useMessages();
  const { posts, words } = messages.directory;
  const refresh = useRefresh();
  const today = todayIn(useTimeZone());
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    {
      employeeId: null,
      kind: 'definitive',
      since: today,
      until: null,
      decreeNumber: '',
      decreeDate: null,
    },
  );
  const holding = useCreation(
    (input: NewHolding, key) => addHolding(post.id, input, key),
    async () => {
      await refresh();
      toast(posts.held);
      onClose();
    },
  );
  const submit = form.handleSubmit((values) =>
    holding.mutateAsync(values, {
      onError: (error) => showServerErrors(error, FIELDS, form.setError, messages),
    }),
  );
  const { control, register } = form;
  return (
    <FormDialog
      title={posts.holdTitle(post.name)}
      verb={posts.hold}
      busy={holding.isPending}
      error={holding.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="employeeId"
        render={({ field, fieldState }) => (
          <EmployeePicker
            label={posts.person}
            description={posts.personHint}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Controller
          control={control}
          name="kind"
          render={({ field, fieldState }) => (
            <Select
              {...field}
              label={posts.holdingKind}
              required
              data={optionsOf(words.holdingKindsLong)}
              error={fieldState.error?.message}
            />
          )}
        />
        <Day control={control} name="since" label={posts.since} required />
        <Day control={control} name="until" label={posts.until} description={posts.untilHint} />
        <TextInput label={posts.decreeNumber} {...register('decreeNumber')} />
        <Day control={control} name="decreeDate" label={posts.decreeDate} maxDate={today} />
      </SimpleGrid>
    </FormDialog>
  );
}

type Form = z.input<ReturnType<typeof schemaOf>>;

interface DayProps {
  readonly control: ReturnType<typeof useZodForm<Form, NewHolding>>['control'];
  readonly name: 'since' | 'until' | 'decreeDate';
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly maxDate?: string;
}

function Day({ control, name, ...field }: DayProps): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          {...field}
          clearable={!field.required}
          value={value}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function schemaOf({ common, directory: { posts } }: Messages) {
  return z
    .object({
      employeeId: z.number(posts.personNeeded).nullable(),
      kind: z.enum(HOLDING_KINDS),
      since: z.string(common.required).nullable(),
      until: z.string().nullable(),
      decreeNumber: z
        .string()
        .trim()
        .max(100)
        .transform((value) => value || null),
      decreeDate: z.string().nullable(),
    })
    .transform((values, context) => {
      const { employeeId, since, until } = values;
      if (employeeId === null)
        context.addIssue({ code: 'custom', path: ['employeeId'], message: posts.personNeeded });
      if (since === null) context.addIssue({ code: 'custom', path: ['since'], message: common.required });
      if (since && until && until < since) {
        context.addIssue({ code: 'custom', path: ['until'], message: posts.datesReversed });
      }
      return { ...values, employeeId: employeeId ?? 0, since: since ?? '' };
    });
}
