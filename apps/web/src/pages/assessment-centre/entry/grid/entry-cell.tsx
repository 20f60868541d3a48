import { memo, type ReactNode } from 'react';
import { useMessages } from '../../../../messages/messages.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { useEntry, useEntryState } from '../queue/use-queue.js';
import { type ActiveCell, useIsActive } from './active-cell.js';
import classes from './entry-grid.module.css';

/** What a grid's cells say, apart from where they stand. Keep it stable. */
export interface CellWords {
  /** '3,5', 'NE'; '' for nothing yet. */
  readonly text: (value: unknown) => string;
  /** The same for a screen reader. */
  readonly spoken: (value: unknown) => string;
  /** Something is noted beside the value. */
  readonly hasNotes: (value: unknown) => boolean;
}

export interface EntryCellProps {
  readonly entryKey: string;
  /** Row and column in words. */
  readonly what: string;
  readonly queue: EntryQueue;
  readonly active: ActiveCell;
  readonly words: CellWords;
  readonly isClosed: boolean;
}

/** The element of an entry, for aria-activedescendant. */
export const cellElementId = (key: string) => `entri-${key.replace(/[^\w-]/g, '-')}`;

/** One cell: drawn again only when its own entry changes, or the keyboard comes or goes. */
export const EntryCell = memo(function EntryCell(props: EntryCellProps): ReactNode {
  const { entryKey, what, queue, active, words, isClosed } = props;
  const { entry } = useMessages().assessmentCentre;
  const item = useEntry(queue, entryKey);
  const state = useEntryState(queue, entryKey);
  const isActive = useIsActive(active, entryKey);
  if (!item) return <td />;
  const { value } = item.draft ?? item.known;
  const hasNotes = words.hasNotes(value);
  const spoken = [words.spoken(value), hasNotes && entry.hasNotes].filter(Boolean).join(', ');
  return (
    <td
      id={cellElementId(entryKey)}
      role="gridcell"
      className={classes.cell}
      data-key={entryKey}
      data-state={state}
      data-active={isActive || undefined}
      data-closed={isClosed || undefined}
      data-notes={hasNotes || undefined}
      aria-selected={isActive}
      aria-readonly={isClosed || undefined}
      aria-label={entry.cell(what, spoken, entry.states[state])}
      title={entry.states[state]}
    >
      {words.text(value)}
    </td>
  );
});
