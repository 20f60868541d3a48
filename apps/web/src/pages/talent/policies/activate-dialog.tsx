import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { activateVersion, POLICIES } from '../../../api/talent.js';
import type { PolicyVersion } from '../../../api/talent-views.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

interface ActivateDialogProps {
  readonly version: PolicyVersion;
  readonly onClose: () => void;
}

/** Puts a draft in force from a day on, after saying that it cannot be changed afterwards. */
export function ActivateDialog({ version, onClose }: ActivateDialogProps): ReactNode {
  const { common, talent } = useMessages();
  const { policies } = talent;
  const queries = useQueryClient();
  const [first] = useState(`${todayIn(useTimeZone()).slice(0, 4)}-01-01`);
  const [day, setDay] = useState<string | null>(first);
  const refresh = () => queries.invalidateQueries({ queryKey: POLICIES });
  const activating = useMutation({
    mutationFn: (from: string) => activateVersion(version, from),
    onSuccess: async () => {
      await refresh();
      toast(policies.activated);
      onClose();
    },
    onError: () => refresh(),
  });
  return (
    <FormDialog
      title={policies.activateTitle}
      verb={policies.activate}
      busy={activating.isPending}
      error={activating.error}
      isDirty={day !== first}
      onSubmit={submits(() => (day ? activating.mutateAsync(day) : undefined))}
      onClose={onClose}
    >
      <Text>{policies.activateAsk}</Text>
      <DateField
        label={policies.effectiveFrom}
        required
        value={day}
        onChange={setDay}
        error={day ? undefined : common.required}
      />
    </FormDialog>
  );
}
