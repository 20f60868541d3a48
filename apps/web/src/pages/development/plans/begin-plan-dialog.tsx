import { Checkbox, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { beginPlan, ownReadingsQuery } from '../../../api/development.js';
import { useCreation } from '../../../api/use-creation.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { Notice } from '../../../components/notice.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { EmployeePicker } from '../../directory/parts/employee-picker.js';
import { useRefresh } from '../use-refresh.js';

/** Begins the plan of a year: one's own, or that of somebody of the unit. */
export function BeginPlanDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { common, development, directory } = useMessages();
  const { plans } = development;
  const navigate = useNavigate();
  const refresh = useRefresh();
  const isOwn = useMay('ownReadings.read');
  const own = useQuery({ ...ownReadingsQuery, enabled: isOwn });
  const [chosen, setChosen] = useState<number | null>(null);
  const [year, setYear] = useState<number | string>(Number(todayIn(useTimeZone()).slice(0, 4)));
  const [fromGaps, setFromGaps] = useState(true);
  const [isTried, setTried] = useState(false);
  const employeeId = isOwn ? (own.data?.employeeId ?? null) : chosen;
  const beginning = useCreation(
    ({ id, ...body }: { id: number; year: number; fromGaps: boolean }, key) => beginPlan(id, body, key),
    async (plan) => {
      await refresh();
      toast(plans.began);
      await navigate({
        to: '/pengembangan/$developmentPlanId',
        params: { developmentPlanId: String(plan.id) },
      });
    },
  );
  const submit = () => {
    setTried(true);
    if (employeeId === null || typeof year !== 'number') return undefined;
    return beginning.mutateAsync({ id: employeeId, year, fromGaps });
  };
  return (
    <FormDialog
      title={plans.beginTitle}
      verb={plans.begin}
      busy={beginning.isPending}
      error={beginning.error}
      isDirty={chosen !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      {isOwn && own.data?.employeeId === null && <Notice tone="attention">{plans.notTied}</Notice>}
      {!isOwn && (
        <EmployeePicker
          label={directory.posts.person}
          value={chosen}
          onChange={setChosen}
          error={isTried && chosen === null ? common.required : undefined}
        />
      )}
      <NumberInput
        label={plans.year}
        required
        allowDecimal={false}
        thousandSeparator=""
        min={2000}
        max={2100}
        value={year}
        onChange={setYear}
        error={isTried && typeof year !== 'number' ? common.required : undefined}
      />
      <Checkbox
        label={plans.fromGaps}
        checked={fromGaps}
        onChange={(event) => setFromGaps(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
