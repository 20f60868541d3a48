import {
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { Notice } from '../../../../components/notice.js';
import { useMessages } from '../../../../messages/messages.js';
import type { ActiveCell } from '../grid/active-cell.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import type { SheetModel } from '../sheet/sheet-model.js';
import type { OpenCell, SheetEditing } from '../sheet/use-sheet-editing.js';
import { CellPanel } from './cell-panel.js';
import classes from '../entry.module.css';

interface ChosenCellProps {
  readonly model: SheetModel;
  readonly queue: EntryQueue;
  readonly active: ActiveCell;
  readonly editing: SheetEditing;
  readonly opener: RefObject<OpenCell | null>;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/**
 * The cell the keyboard is on, beside the grid. It follows when there is time, so that the grid is painted first; but
 * whoever opens it types in this cell and in no other, however fast.
 */
export function ChosenCell({ model, active, opener, ...panel }: ChosenCellProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const field = useRef<HTMLTextAreaElement>(null);
  const [key, setKey] = useState(active.get);
  useEffect(() => active.subscribe(() => startTransition(() => setKey(active.get()))), [active]);
  useImperativeHandle(
    opener,
    () => (wanted) => {
      flushSync(() => setKey(wanted));
      field.current?.focus();
    },
    [],
  );
  const place = model.place(key);
  return (
    <div className={classes.side}>
      {place ? (
        <CellPanel key={place.key} {...panel} place={place} field={field} step={model.view.event.levelStep} />
      ) : (
        <Notice tone="neutral">{entry.panel.pick}</Notice>
      )}
    </div>
  );
}
