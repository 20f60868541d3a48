import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { leaveTeam } from '../../../api/assessment-events.js';
import type { EventView, TeamMemberView } from '../../../api/assessment-event-views.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { Choice } from '../events/choice.js';
import { useEventSave } from '../frame/use-event-save.js';

interface LeaveDialogProps {
  readonly event: EventView;
  readonly member: TeamMemberView;
  readonly team: readonly TeamMemberView[];
  readonly onClose: () => void;
}

/** Somebody leaves the team; another assessor takes over what is not rated yet. */
export function LeaveDialog({ event, member, team, onClose }: LeaveDialogProps): ReactNode {
  const { common, assessmentCentre } = useMessages();
  const { setUp } = assessmentCentre;
  const [reason, setReason] = useState('');
  const [substitute, setSubstitute] = useState('');
  const others = team.filter(({ id, role, leftAt }) => role === 'assessor' && !leftAt && id !== member.id);
  const leaving = useEventSave(
    () =>
      leaveTeam(event, member.id, {
        reason: reason.trim(),
        substituteId: substitute === '' ? null : Number(substitute),
      }),
    setUp.saved,
    onClose,
  );
  const isReasoned = reason.trim().length >= 3;
  return (
    <FormDialog
      title={setUp.team.leaveOf(member.name)}
      verb={setUp.team.leave}
      busy={leaving.isPending}
      error={leaving.error}
      isDirty={reason !== ''}
      onSubmit={submits(() => (isReasoned ? leaving.mutateAsync(undefined) : undefined))}
      onClose={onClose}
    >
      <Text>{setUp.team.leaveAsk}</Text>
      <Textarea
        label={common.reason}
        description={common.reasonHint}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {member.role === 'assessor' && (
        <Choice
          label={setUp.team.substitute}
          options={[
            { value: '', label: setUp.team.noSubstitute },
            ...others.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={substitute}
          onChange={setSubstitute}
        />
      )}
    </FormDialog>
  );
}
