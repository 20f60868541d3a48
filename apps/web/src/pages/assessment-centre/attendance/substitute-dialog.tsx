import { Select, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatNip } from '#libs/domain/nip';
import { candidatesQuery, substituteParticipant } from '../../../api/assessment-events.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { useEventSave } from '../frame/use-event-save.js';
import type { PersonDialogProps } from './person-dialog.js';

const TYPING_MS = 300;

/** Another person comes in place of one who does not. */
export function SubstituteDialog({ event, row, onClose }: PersonDialogProps): ReactNode {
  const { common, table, assessmentCentre } = useMessages();
  const { attendance } = assessmentCentre.days;
  const [term, setTerm] = useState('');
  const [search] = useDebouncedValue(term, TYPING_MS);
  const [employeeId, setEmployee] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const found = useQuery(candidatesQuery(event.id, { search: search || undefined })).data?.items ?? [];
  const replacing = useEventSave(
    (id: number) =>
      substituteParticipant(event, row.participantId, { employeeId: id, reason: reason.trim() }),
    attendance.done,
    onClose,
  );
  const isReasoned = reason.trim().length >= 3;
  const submit = () => {
    setTried(true);
    return employeeId === null || !isReasoned ? undefined : replacing.mutateAsync(Number(employeeId));
  };
  return (
    <FormDialog
      title={attendance.substituteOf(row.name)}
      verb={attendance.substitute}
      busy={replacing.isPending}
      error={replacing.error}
      isDirty={employeeId !== null || reason !== ''}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{attendance.substituteAsk}</Text>
      <Select
        label={attendance.employee}
        required
        searchable
        filter={({ options }) => options}
        data={found
          .filter(({ isIn }) => !isIn)
          .map((each) => ({ value: String(each.employeeId), label: `${each.name}, ${formatNip(each.nip)}` }))}
        value={employeeId}
        onChange={setEmployee}
        searchValue={term}
        onSearchChange={setTerm}
        nothingFoundMessage={table.nothingFound}
        error={isTried && employeeId === null ? common.required : undefined}
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
