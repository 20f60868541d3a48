import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PositionHolder } from '../../../api/directory-views.js';
import { employeeHistoryQuery } from '../../../api/employees.js';
import { changeHolding } from '../../../api/positions.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from './use-refresh.js';

/** Sets the last day in the post. */
export function EndHoldingDialog({
  holder,
  onClose,
}: {
  holder: PositionHolder;
  onClose: () => void;
}): ReactNode {
  const { common, directory } = useMessages();
  const { posts } = directory;
  const refresh = useRefresh();
  const today = todayIn(useTimeZone());
  const [lastDay, setLastDay] = useState<string | null>(holder.until ?? today);
  const version = useVersionOf(holder);
  const ending = useMutation({
    mutationFn: ({ until, seen }: { until: string; seen: number }) =>
      changeHolding(holder.holdingId, { until }, seen),
    onSuccess: async () => {
      await refresh();
      toast(posts.ended);
      onClose();
    },
  });
  const isReversed = lastDay !== null && lastDay < holder.since;
  const problem = lastDay === null ? common.required : isReversed ? posts.datesReversed : undefined;
  return (
    <FormDialog
      title={posts.endTitle(holder.name)}
      verb={posts.end}
      busy={ending.isPending || version === null}
      error={ending.error}
      onSubmit={submits(async () => {
        if (lastDay && !isReversed && version !== null)
          await ending.mutateAsync({ until: lastDay, seen: version });
      })}
      onClose={onClose}
    >
      <Text>{posts.endAsk}</Text>
      <DateField label={posts.lastDay} required value={lastDay} onChange={setLastDay} error={problem} />
    </FormDialog>
  );
}

/** A post names its holders without their version; the person's history has it. Null until it is read. */
function useVersionOf({ employeeId, holdingId }: PositionHolder): number | null {
  const { data } = useQuery(employeeHistoryQuery(employeeId));
  return data?.holdings.find(({ id }) => id === holdingId)?.version ?? null;
}
