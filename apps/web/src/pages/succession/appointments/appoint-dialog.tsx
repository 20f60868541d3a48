import { Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { PositionView } from '../../../api/directory-views.js';
import { blackoutsQuery, recordAppointment } from '../../../api/succession.js';
import type { NewAppointment, SuccessorRow } from '../../../api/succession-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { Notice } from '../../../components/notice.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useFormats, useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { EmployeePicker } from '../../directory/parts/employee-picker.js';
import { optionsOf } from '../../directory/parts/options.js';
import { useRefresh } from '../use-refresh.js';
import { asksBkn, blackoutOn, schemaOf } from './appoint-form.js';
import { Day } from './day-field.js';

const FIELDS = [
  'employeeId',
  'effectiveFrom',
  'decreeDate',
  'homeAffairsNumber',
  'homeAffairsDate',
  'bknNumber',
  'bknDate',
] as const;

interface AppointDialogProps {
  readonly post: PositionView;
  /** From the ranking; null: the person is chosen here. */
  readonly chosen: SuccessorRow | null;
  readonly onClose: () => void;
}

/** Records an appointment to a post, with route, reason and papers; the approval only where a blackout asks for it. */
export function AppointDialog({ post, chosen, onClose }: AppointDialogProps): ReactNode {
  const messages = useMessages();
  const { appoint, blackouts: words } = messages.succession;
  const { date, number } = useFormats();
  const refresh = useRefresh();
  const today = todayIn(useTimeZone());
  const blackouts = useQuery(blackoutsQuery);
  const form = useZodForm(
    useMemo(() => schemaOf(messages, post.level), [messages, post.level]),
    {
      employeeId: chosen?.employeeId ?? null,
      route: chosen === null || chosen.rank === null ? 'performanceTeam' : 'talentPool',
      reason: '',
      decreeNumber: '',
      decreeDate: null,
      effectiveFrom: null,
      homeAffairsNumber: '',
      homeAffairsDate: null,
      bknNumber: '',
      bknDate: null,
    },
  );
  const recording = useCreation(
    (input: NewAppointment, key) => recordAppointment(post.id, input, key),
    async ({ employeeName, warnings }) => {
      await refresh();
      toast(appoint.done(employeeName));
      for (const warning of warnings) toast(appoint.warning(date(warning.date)));
      onClose();
    },
  );
  const submit = form.handleSubmit((values) =>
    recording.mutateAsync(values, {
      onError: (error) => showServerErrors(error, FIELDS, form.setError, messages),
    }),
  );
  const { control, register, formState } = form;
  const days = useWatch({ control, name: ['decreeDate', 'effectiveFrom'] });
  const needsBkn = asksBkn(post.level, useWatch({ control, name: 'route' }));
  const blackout = blackoutOn(blackouts.data ?? [], days);
  const { errors } = formState;
  return (
    <FormDialog
      title={appoint.title(post.name)}
      verb={appoint.verb}
      busy={recording.isPending}
      error={recording.error}
      isDirty={formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      {chosen ? (
        <Text>
          {appoint.person}: <strong>{chosen.name}</strong>
          {chosen.rank !== null && `, ${appoint.rank(number(chosen.rank))}`}
        </Text>
      ) : (
        <Controller
          control={control}
          name="employeeId"
          render={({ field, fieldState }) => (
            <EmployeePicker
              label={appoint.person}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="route"
        render={({ field, fieldState }) => (
          <Select
            {...field}
            label={appoint.route}
            required
            data={optionsOf(appoint.routes)}
            error={fieldState.error?.message}
          />
        )}
      />
      <Textarea
        label={appoint.reason}
        description={appoint.reasonHint}
        required
        autosize
        minRows={2}
        error={errors.reason?.message}
        {...register('reason')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={appoint.decreeNumber}
          required
          error={errors.decreeNumber?.message}
          {...register('decreeNumber')}
        />
        <Day control={control} name="decreeDate" label={appoint.decreeDate} maxDate={today} required />
        <Day
          control={control}
          name="effectiveFrom"
          label={appoint.effectiveFrom}
          description={appoint.effectiveHint}
          required
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={appoint.bknNumber}
          required={needsBkn}
          error={errors.bknNumber?.message}
          {...register('bknNumber')}
        />
        <Day control={control} name="bknDate" label={appoint.bknDate} maxDate={today} required={needsBkn} />
      </SimpleGrid>
      {blackout && (
        <>
          <Notice tone="attention" title={words.title} announce>
            {appoint.blackout(date(blackout.since), date(blackout.until), blackout.legalBasis)}
          </Notice>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={appoint.homeAffairsNumber}
              error={errors.homeAffairsNumber?.message}
              {...register('homeAffairsNumber')}
            />
            <Day control={control} name="homeAffairsDate" label={appoint.homeAffairsDate} maxDate={today} />
          </SimpleGrid>
        </>
      )}
    </FormDialog>
  );
}
