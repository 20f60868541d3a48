import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { moveEvent } from '../../../api/assessment-events.js';
import type { EventView } from '../../../api/assessment-event-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { useEventSave } from '../frame/use-event-save.js';

type Move = EventView['moves'][number];

const LOOK = { forward: 'filled', back: 'default', cancel: 'default' } as const;
const PLACE = { cancel: 0, back: 1, forward: 2 } as const;

/** The buttons that move an event, for those who may; the way forward last. */
export function EventMoves({ event }: { event: EventView }): ReactNode {
  const [asked, setAsked] = useState<Move | null>(null);
  const nameOf = useMoveName();
  const moves = event.moves.toSorted((one, other) => PLACE[one.kind] - PLACE[other.kind]);
  return (
    <>
      {moves.map((move) => (
        <Button key={move.to} variant={LOOK[move.kind]} onClick={() => setAsked(move)}>
          {nameOf(move)}
        </Button>
      ))}
      {asked && <MoveDialog event={event} move={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function useMoveName(): (move: Move) => string {
  const { events } = useMessages().assessmentCentre;
  return ({ to, kind }) =>
    kind === 'back' && to !== 'draft' ? events.backTo(events.states[to]) : events.moves[to];
}

interface MoveDialogProps {
  readonly event: EventView;
  readonly move: Move;
  readonly onClose: () => void;
}

function MoveDialog({ event, move, onClose }: MoveDialogProps): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const name = useMoveName()(move);
  const isOpenIntegration = move.to === 'integration' && event.filledRatings < event.ratings;
  const moving = useEventSave(
    (reason: string) => moveEvent(event, move.to, reason || null),
    events.moved,
    onClose,
  );
  return (
    <ConfirmDialog
      title={name}
      verb={name}
      withReason={move.kind !== 'forward' || isOpenIntegration}
      danger={move.kind === 'cancel'}
      busy={moving.isPending}
      error={moving.error}
      onConfirm={(reason) => moving.mutateAsync(reason)}
      onClose={onClose}
    >
      {move.kind === 'back' ? events.backAsk : events.moveAsk[move.to]}
    </ConfirmDialog>
  );
}
