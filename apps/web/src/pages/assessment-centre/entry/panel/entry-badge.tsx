import type { ReactNode } from 'react';
import { StatusBadge } from '../../../../components/status-badge.js';
import { useMessages } from '../../../../messages/messages.js';
import type { Tone } from '../../../../theme/tone.js';
import type { EntryQueue, EntryState } from '../queue/entry-queue.js';
import { useEntryState } from '../queue/use-queue.js';

const TONES: Readonly<Record<EntryState, Tone>> = {
  saved: 'good',
  saving: 'info',
  waiting: 'attention',
  conflict: 'bad',
  refused: 'bad',
};

/** Whether an entry is with the server, as a word. */
export function EntryBadge({ queue, entryKey }: { queue: EntryQueue; entryKey: string }): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const state = useEntryState(queue, entryKey);
  return <StatusBadge tone={TONES[state]}>{entry.states[state]}</StatusBadge>;
}
