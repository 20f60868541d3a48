import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { recuseFrom } from '../../../api/assessment-events.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { useEventSave } from '../frame/use-event-save.js';

interface RecuseButtonProps {
  readonly eventId: number;
  readonly participant: { readonly id: number; readonly name: string };
}

/** An assessor steps back from one participant; the seats that are not rated end at once. */
export function RecuseButton({ eventId, participant }: RecuseButtonProps): ReactNode {
  const { team } = useMessages().assessmentCentre.setUp;
  const [isAsked, setAsked] = useState(false);
  const recusing = useEventSave(
    (note: string) => recuseFrom(eventId, participant.id, note),
    team.recused,
    () => setAsked(false),
  );
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={team.recuseFrom(participant.name)}
        onClick={() => setAsked(true)}
      >
        {team.recuse}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={team.recuseFrom(participant.name)}
          verb={team.recuse}
          withReason
          busy={recusing.isPending}
          error={recusing.error}
          onConfirm={(note) => recusing.mutateAsync(note)}
          onClose={() => setAsked(false)}
        >
          {team.recuseAsk}
        </ConfirmDialog>
      )}
    </>
  );
}
