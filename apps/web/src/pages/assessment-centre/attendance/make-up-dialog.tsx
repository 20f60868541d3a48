import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { makeUpParticipant, structureQuery } from '../../../api/assessment-events.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { Choice } from '../events/choice.js';
import { useEventSave } from '../frame/use-event-save.js';
import type { PersonDialogProps } from './person-dialog.js';

/** A participant comes to a make-up session (susulan), in the group of that session. */
export function MakeUpDialog({ event, row, onClose }: PersonDialogProps): ReactNode {
  const { common, assessmentCentre } = useMessages();
  const { attendance, own } = assessmentCentre.days;
  const { participants } = assessmentCentre.setUp;
  const structure = useQuery(structureQuery(event.id)).data;
  const [groupId, setGroup] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isReasoned = reason.trim().length >= 3;
  const moving = useEventSave(
    () =>
      makeUpParticipant(event, row.participantId, {
        groupId: groupId === '' ? null : Number(groupId),
        reason: reason.trim(),
      }),
    attendance.done,
    onClose,
  );
  const submit = () => {
    setTried(true);
    return isReasoned ? moving.mutateAsync(undefined) : undefined;
  };
  const groups = structure?.batches.flatMap((batch) =>
    batch.groups.map(({ id, name }) => ({ value: String(id), label: `${batch.name}, ${name}` })),
  );
  return (
    <FormDialog
      title={attendance.makeUpOf(row.name)}
      verb={attendance.makeUp}
      busy={moving.isPending}
      error={moving.error}
      isDirty={reason !== ''}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Choice
        label={own.group}
        options={[{ value: '', label: participants.noGroup }, ...(groups ?? [])]}
        value={groupId}
        onChange={setGroup}
      />
      <Textarea
        label={common.reason}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value)}
        error={isTried && !isReasoned ? common.required : undefined}
      />
    </FormDialog>
  );
}
