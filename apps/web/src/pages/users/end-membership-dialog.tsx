import { Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { endMembership } from '../../api/users.js';
import type { MembershipView, UserView } from '../../api/views.js';
import { DateField } from '../../components/date-field.js';
import { submits } from '../../components/form/index.js';
import { FormDialog } from '../../components/form-dialog.js';
import { toast } from '../../components/toast.js';
import { todayIn } from '../../format/today.js';
import { useTimeZone } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';

interface EndMembershipDialogProps {
  readonly user: UserView;
  readonly membership: MembershipView;
  readonly onClose: () => void;
}

/** Sets the last day of a role. */
export function EndMembershipDialog({ user, membership, onClose }: EndMembershipDialogProps): ReactNode {
  const { common, roles, users } = useMessages();
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState<string | null>(todayIn(useTimeZone()));
  const ending = useMutation({
    mutationFn: (validTo: string) => endMembership(membership, validTo),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['users'] });
      toast(users.membershipEnded);
      onClose();
    },
  });
  return (
    <FormDialog
      title={users.endMembership}
      verb={users.endMembership}
      busy={ending.isPending}
      error={ending.error}
      onSubmit={submits(() => (lastDay ? ending.mutateAsync(lastDay) : undefined))}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{users.endAsk(roles[membership.role], user.displayName)}</Text>
        <DateField
          label={users.endDate}
          required
          value={lastDay}
          onChange={setLastDay}
          error={lastDay ? undefined : common.required}
        />
      </Stack>
    </FormDialog>
  );
}
