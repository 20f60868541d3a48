import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import type { SheetParticipant } from '../../../api/assessment-entry.js';
import { useRoomBelow } from '../../../components/data-table/use-room-below.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Progress } from './sheet/progress.js';
import type { SheetModel } from './sheet/sheet-model.js';
import classes from './entry.module.css';

const HEIGHT = 58;

interface ParticipantListProps {
  readonly model: SheetModel;
  readonly progress: Progress;
  readonly chosen: number;
  readonly onChoose: (participantId: number) => void;
}

/** My participants with how far each is; only those in sight are in the document. */
export function ParticipantList({ model, progress, chosen, onChoose }: ParticipantListProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(scroller);
  const virtual = useVirtualizer({
    count: model.participants.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 4,
  });
  const place = model.participants.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place);
  }, [place, virtual]);
  return (
    <nav
      aria-label={entry.participantList}
      className={classes.list}
      ref={scroller}
      style={{ maxHeight: room }}
    >
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const participant = model.participants[index];
          return (
            participant && (
              <li key={participant.id} style={{ transform: `translateY(${start}px)` }}>
                <Choice
                  {...{ participant, model, progress, onChoose }}
                  isChosen={participant.id === chosen}
                />
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}

interface ChoiceProps extends Omit<ParticipantListProps, 'chosen'> {
  readonly participant: SheetParticipant;
  readonly isChosen: boolean;
}

const Choice = memo(function Choice({
  participant,
  model,
  progress,
  isChosen,
  onChoose,
}: ChoiceProps): ReactNode {
  const { common } = useMessages();
  const { number } = useFormats();
  const stateWord = useStateWord(participant.state);
  const assignments = model.assignmentsOf(participant.id);
  const rated = useSyncExternalStore(progress.subscribe, () =>
    assignments.reduce((sum, { id }) => sum + progress.ratedOf(id), 0),
  );
  const cells = assignments.reduce((sum, { id }) => sum + model.keysOf(id).length, 0);
  return (
    <button
      type="button"
      className={classes.choice}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(participant.id)}
    >
      <span className={classes.name}>
        {participant.number}. {participant.name}
      </span>
      <span className={classes.about}>
        <span>{[participant.groupName, stateWord].filter(Boolean).join(' · ')}</span>
        <span>{common.of(number(rated), number(cells))}</span>
      </span>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${cells === 0 ? 0 : (rated * 100) / cells}%` }} />
      </span>
    </button>
  );
});

/** Why there may be nothing to rate. */
function useStateWord(state: string): string | null {
  const { entry } = useMessages().assessmentCentre;
  if (state === 'absent') return entry.absent;
  return state === 'withdrawn' ? entry.withdrawn : null;
}
