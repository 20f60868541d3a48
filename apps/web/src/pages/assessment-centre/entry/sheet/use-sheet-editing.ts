import { type RefObject, useMemo } from 'react';
import { levelScale, typeLevel } from '#libs/domain/rating-entry';
import { useMessages } from '../../../../messages/messages.js';
import type { GridActions } from '../grid/grid-actions.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { levelText, type RatingValue, ratingValue } from './rating-value.js';
import type { SheetModel } from './sheet-model.js';

/** Opens a cell's evidence: what is typed next is typed there. */
export type OpenCell = (key: string) => void;

/** Changes of a sheet's cells, by keyboard and by the panel. */
export interface SheetEditing {
  readonly change: (key: string, changes: Partial<RatingValue>, isText?: boolean) => void;
  readonly grid: GridActions;
}

interface Setting {
  readonly model: SheetModel;
  readonly queue: EntryQueue;
  /** Entries are keyed in from paper written then, ISO 8601. */
  readonly paperAt: string | null;
  /** Says why a key did nothing. */
  readonly say: (sentence: string) => void;
  /** Opens the panel at a cell. */
  readonly opener: RefObject<OpenCell | null>;
}

/** Whether decimals of a quarter are still being typed. */
const isUnderWay = (typed: string, step: number) => step % 10 !== 0 && /,\d$/.test(typed);

export function useSheetEditing({ model, queue, paperAt, say, opener }: Setting): SheetEditing {
  const { entry } = useMessages().assessmentCentre;
  return useMemo(() => {
    const { levelStep: step } = model.view.event;
    const closedBy = (key: string) => {
      const place = model.place(key);
      return place ? model.closed(place.assignment) : 'notRunning';
    };
    const change = (key: string, changes: Partial<RatingValue>, isText = false) => {
      const closed = closedBy(key);
      if (closed) return say(closed === 'completed' ? entry.completion.locked : entry.closed);
      say('');
      const value = queue.valueOf(key) as RatingValue;
      const marked = paperAt ? { onPaperAt: paperAt } : {};
      queue.edit(key, ratingValue({ ...value, ...changes, ...marked }), isText);
    };
    return {
      change,
      grid: {
        type: (key, typed, pressed) => {
          const next = typeLevel(typed, pressed, levelScale(step));
          if (next && next.level !== null) change(key, { level: next.level, noEvidence: false });
          else if (!next || !isUnderWay(next.typed, step)) say(entry.onlySteps(levelText(step)));
          return next?.typed ?? '';
        },
        noEvidence: (key) => change(key, { level: null, noEvidence: true }),
        clear: (key) => change(key, { level: null, noEvidence: false }),
        open: (key) => opener.current?.(key),
        isClosed: (key) => closedBy(key) !== null,
      },
    };
  }, [model, queue, paperAt, say, opener, entry]);
}
