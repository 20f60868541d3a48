import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { approvePlan } from '../../../api/succession.js';
import type { PlanView } from '../../../api/succession-views.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

/** The decision of the PPK: number and date of the decree. */
export function ApprovePlanDialog({ plan, onClose }: { plan: PlanView; onClose: () => void }): ReactNode {
  const { common, succession } = useMessages();
  const { plans, appoint } = succession;
  const refresh = useRefresh();
  const today = todayIn(useTimeZone());
  const [decreeNumber, setNumber] = useState('');
  const [decreeDate, setDate] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const approving = useMutation({
    mutationFn: (date: string) =>
      approvePlan(plan.id, plan.version, { decreeNumber: decreeNumber.trim(), decreeDate: date }),
    onSuccess: async () => {
      await refresh();
      toast(plans.moved);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    return decreeNumber.trim() === '' || decreeDate === null ? undefined : approving.mutateAsync(decreeDate);
  };
  return (
    <FormDialog
      title={plans.approve}
      verb={plans.approve}
      busy={approving.isPending}
      error={approving.error}
      onReload={() => void refresh().then(onClose)}
      isDirty={decreeNumber !== '' || decreeDate !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{plans.approveAsk}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={appoint.decreeNumber}
          required
          maxLength={100}
          value={decreeNumber}
          onChange={(event) => setNumber(event.currentTarget.value)}
          error={isTried && decreeNumber.trim() === '' ? common.required : undefined}
        />
        <DateField
          label={appoint.decreeDate}
          required
          maxDate={today}
          value={decreeDate}
          onChange={setDate}
          error={isTried && decreeDate === null ? common.required : undefined}
        />
      </SimpleGrid>
    </FormDialog>
  );
}
