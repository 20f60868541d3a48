import type { ReactNode } from 'react';
import { useMessages } from '../../../../messages/messages.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { useEntry } from '../queue/use-queue.js';
import { noteKey } from '../sheet/sheet-model.js';
import { ConflictChoice } from './conflict-choice.js';
import { RefusalNotice } from './refusal-notice.js';
import { TextNote } from './text-note.js';

const LONGEST = 10_000;

/** Notes an assessor writes for himself about a participant and tool. */
export function PrivateNote({ assignmentId, queue }: { assignmentId: number; queue: EntryQueue }): ReactNode {
  const { panel } = useMessages().assessmentCentre.entry;
  const key = noteKey(assignmentId);
  const item = useEntry(queue, key);
  if (!item) return null;
  const { draft, known } = item;
  return (
    <>
      {draft?.state === 'conflict' && (
        <ConflictChoice
          entryKey={key}
          draft={draft}
          queue={queue}
          facts={(value) => [{ label: panel.note, text: String(value) }]}
        />
      )}
      {draft?.state === 'refused' && <RefusalNotice entryKey={key} draft={draft} queue={queue} />}
      <TextNote
        label={panel.note}
        hint={panel.noteHint}
        value={String((draft ?? known).value)}
        longest={LONGEST}
        isClosed={false}
        onChange={(text) => queue.edit(key, text, true)}
      />
    </>
  );
}
