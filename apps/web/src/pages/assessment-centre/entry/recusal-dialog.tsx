import { Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { recuse, sheetQuery, type SheetParticipant } from '../../../api/assessment-entry.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

interface RecusalDialogProps {
  readonly eventId: number;
  readonly participant: SheetParticipant;
  readonly onClose: () => void;
}

/** An assessor steps back from somebody he must not rate. */
export function RecusalDialog({ eventId, participant, onClose }: RecusalDialogProps): ReactNode {
  const { recusal } = useMessages().assessmentCentre.entry;
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const stepping = useMutation({
    mutationFn: () => recuse(eventId, participant.id, note.trim()),
    onSuccess: async () => {
      onClose();
      toast(recusal.done);
      await queries.invalidateQueries({ queryKey: sheetQuery(eventId).queryKey });
    },
  });
  return (
    <FormDialog
      title={recusal.title(participant.name)}
      verb={recusal.verb}
      busy={stepping.isPending}
      error={stepping.error}
      isDirty={note !== ''}
      onSubmit={submits(() => stepping.mutateAsync())}
      onClose={onClose}
    >
      <Text>{recusal.intro}</Text>
      <Textarea
        label={recusal.note}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
