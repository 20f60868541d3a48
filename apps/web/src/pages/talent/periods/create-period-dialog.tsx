import { MultiSelect, Select, Switch, TagsInput, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Controller, FormProvider, useFormContext } from 'react-hook-form';
import { officialLevelName, POSITION_LEVELS } from '#libs/domain/position-level';
import { createPeriod, PERIODS, policiesQuery } from '../../../api/talent.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { BLANK, newPeriodOf, periodSchema, type PeriodValues, versionOptions } from './period-form.js';

const LEVELS = POSITION_LEVELS.map((value) => ({ value, label: officialLevelName(value) }));
const FIELDS = ['name', 'referenceDate', 'levels', 'excludedFamilies', 'policyVersionId'] as const;

/** A new period, in draft. */
export function CreatePeriodDialog({ onClose }: { onClose: () => void }): ReactNode {
  const messages = useMessages();
  const { periods } = messages.talent;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useZodForm(
    useMemo(() => periodSchema(messages), [messages]),
    BLANK,
  );
  const creating = useCreation(createPeriod, async ({ id }) => {
    await queries.invalidateQueries({ queryKey: PERIODS });
    toast(periods.created);
    onClose();
    await navigate({ to: '/periode/$periodId', params: { periodId: String(id) } });
  });
  const submit = form.handleSubmit((values) =>
    creating.mutateAsync(newPeriodOf(values), {
      onError: (error) => showServerErrors(error, FIELDS, form.setError, messages),
    }),
  );
  return (
    <FormProvider {...form}>
      <FormDialog
        title={periods.create}
        verb={periods.create}
        busy={creating.isPending}
        error={creating.error}
        isDirty={form.formState.isDirty}
        onSubmit={submits(submit)}
        onClose={onClose}
      >
        <Text size="sm" c="dimmed">
          {periods.createIntro}
        </Text>
        <Naming />
        <Population />
        <PolicyChoice />
      </FormDialog>
    </FormProvider>
  );
}

function Naming(): ReactNode {
  const { periods } = useMessages().talent;
  const { control, register, formState } = useFormContext<PeriodValues>();
  return (
    <>
      <TextInput
        label={periods.name}
        description={periods.nameHint}
        required
        autoComplete="off"
        data-autofocus
        error={formState.errors.name?.message}
        {...register('name')}
      />
      <Controller
        control={control}
        name="referenceDate"
        render={({ field, fieldState }) => (
          <DateField
            label={periods.referenceDate}
            description={periods.referenceDateHint}
            required
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </>
  );
}

function Population(): ReactNode {
  const { periods } = useMessages().talent;
  const { table } = useMessages();
  const { control } = useFormContext<PeriodValues>();
  return (
    <>
      <Controller
        control={control}
        name="levels"
        render={({ field, fieldState }) => (
          <MultiSelect
            {...field}
            label={periods.levels}
            description={periods.levelsHint}
            required
            data={LEVELS}
            searchable
            nothingFoundMessage={table.nothingFound}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="excludedFamilies"
        render={({ field, fieldState }) => (
          <TagsInput
            {...field}
            label={periods.families}
            description={periods.familiesHint}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="includePppk"
        render={({ field: { value, onChange, ...field } }) => (
          <Switch
            {...field}
            label={periods.pppk}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        )}
      />
    </>
  );
}

function PolicyChoice(): ReactNode {
  const messages = useMessages();
  const { control } = useFormContext<PeriodValues>();
  const { data } = useQuery(policiesQuery);
  return (
    <Controller
      control={control}
      name="policyVersionId"
      render={({ field, fieldState }) => (
        <Select
          {...field}
          label={messages.talent.periods.policy}
          data={versionOptions(data ?? [], messages)}
          allowDeselect={false}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
