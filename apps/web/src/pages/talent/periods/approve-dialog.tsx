import { Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { approvePeriod, PERIODS } from '../../../api/talent.js';
import type { Decree, PeriodView } from '../../../api/talent-views.js';
import { DateField } from '../../../components/date-field.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { type Messages, useMessages } from '../../../messages/messages.js';

interface ApproveDialogProps {
  readonly period: PeriodView;
  readonly onClose: () => void;
}

/** The PPK sets the map and the KRS by a numbered decision. */
export function ApproveDialog({ period, onClose }: ApproveDialogProps): ReactNode {
  const messages = useMessages();
  const { periods } = messages.talent;
  const queries = useQueryClient();
  const today = todayIn(useTimeZone());
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { decreeNumber: '', decreeDate: today },
  );
  const refresh = () => queries.invalidateQueries({ queryKey: PERIODS });
  const approving = useMutation({
    mutationFn: (decree: Decree) => approvePeriod(period, decree),
    onSuccess: async () => {
      await refresh();
      toast(periods.approved);
      onClose();
    },
    onError: async (error) => {
      showServerErrors(error, ['decreeNumber', 'decreeDate'], form.setError, messages);
      await refresh();
    },
  });
  const { errors, isDirty } = form.formState;
  return (
    <FormDialog
      title={periods.approveTitle}
      verb={periods.approve}
      busy={approving.isPending}
      error={approving.error}
      onReload={() => void refresh().then(onClose)}
      isDirty={isDirty}
      onSubmit={submits(
        form.handleSubmit(({ decreeNumber, decreeDate }) =>
          approving.mutateAsync({ decreeNumber, decreeDate: decreeDate ?? '' }),
        ),
      )}
      onClose={onClose}
    >
      <Text>{periods.approveIntro}</Text>
      <TextInput
        label={periods.decreeNumber}
        required
        autoComplete="off"
        data-autofocus
        error={errors.decreeNumber?.message}
        {...form.register('decreeNumber')}
      />
      <Controller
        control={form.control}
        name="decreeDate"
        render={({ field, fieldState }) => (
          <DateField
            label={periods.decreeDate}
            required
            minDate={period.referenceDate}
            maxDate={today}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </FormDialog>
  );
}

function schemaOf({ common, talent: { periods } }: Messages) {
  const number = z.string().trim();
  return z.object({
    decreeNumber: number.min(1, periods.decreeNumberInvalid).max(120, periods.decreeNumberInvalid),
    decreeDate: z
      .string()
      .nullable()
      .refine((day) => day !== null, common.required),
  });
}
