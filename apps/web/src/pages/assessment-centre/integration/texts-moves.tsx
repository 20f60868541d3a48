import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  type IntegrationSheet,
  meetingKey,
  moveNarrative,
  type NarrativeMove,
  type SheetRef,
} from '../../../api/assessment-integration.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

interface TextsMovesProps {
  readonly at: SheetRef;
  readonly sheet: IntegrationSheet;
  readonly isDirty: boolean;
}

/** Submit, accept, return: the texts go between assessor and lead. */
export function TextsMoves({ at, sheet, isDirty }: TextsMovesProps): ReactNode {
  const { texts } = useMessages().assessmentCentre.integration;
  const { narrative, event, canWrite } = sheet;
  const [isReturning, setReturning] = useState(false);
  const queries = useQueryClient();
  const moving = useMutation({
    mutationFn: (move: NarrativeMove) => moveNarrative(at, narrative.version, move),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: meetingKey(at.eventId) });
      toast(texts.moved);
      setReturning(false);
    },
  });
  if (!canWrite || narrative.version === 0) return null;
  const isOpen = narrative.state === 'draft' || narrative.state === 'returned';
  const moves = { disabled: isDirty, loading: moving.isPending };
  return (
    <>
      {!isReturning && <ProblemNotice error={moving.error} />}
      <Group gap="xs">
        {isOpen && (
          <Button {...moves} variant="default" onClick={() => moving.mutate({ to: 'submitted', note: '' })}>
            {texts.submit}
          </Button>
        )}
        {event.isLead && narrative.state !== 'returned' && (
          <Button {...moves} variant="default" onClick={() => setReturning(true)}>
            {texts.giveBack}
          </Button>
        )}
        {event.isLead && narrative.state !== 'accepted' && (
          <Button {...moves} onClick={() => moving.mutate({ to: 'accepted', note: '' })}>
            {texts.accept}
          </Button>
        )}
        {isDirty && <Text size="sm">{texts.saveFirst}</Text>}
      </Group>
      {isReturning && (
        <ConfirmDialog
          title={texts.giveBack}
          verb={texts.giveBack}
          withReason
          busy={moving.isPending}
          error={moving.error}
          onConfirm={(note) => moving.mutateAsync({ to: 'returned', note })}
          onClose={() => setReturning(false)}
        >
          {texts.giveBackAsk}
        </ConfirmDialog>
      )}
    </>
  );
}
