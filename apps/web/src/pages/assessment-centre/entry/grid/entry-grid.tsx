import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type MouseEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useRoomBelow } from '../../../../components/data-table/use-room-below.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import type { ActiveCell } from './active-cell.js';
import { type CellWords, cellElementId, EntryCell } from './entry-cell.js';
import type { GridModel, GridRow } from './grid-model.js';
import { useGridKeys } from './use-grid-keys.js';
import type { GridActions } from './grid-actions.js';
import classes from './entry-grid.module.css';

const ROW_HEIGHT = 37;
const OVERSCAN = 3;
/** So few rows may be as high as their names want. */
const SHORT = 20;

export interface GridHead {
  readonly id: string;
  readonly name: string;
  /** For a narrow column; the name is its title. */
  readonly short?: string;
}

interface EntryGridProps {
  readonly label: string;
  readonly grid: GridModel;
  readonly corner: string;
  readonly columns: readonly GridHead[];
  /** The names of the rows, in their order. Keep it stable. */
  readonly rowHeads: readonly GridHead[];
  readonly queue: EntryQueue;
  readonly active: ActiveCell;
  readonly words: CellWords;
  readonly actions: GridActions;
  /** To give the focus back to it. */
  readonly table: RefObject<HTMLTableElement | null>;
}

/**
 * A table whose cells are entered by keyboard. The table itself has the focus, and says which cell is meant; only rows
 * in sight are in the document, so that 250 of them cost what 8 do.
 */
export function EntryGrid(props: EntryGridProps): ReactNode {
  const { label, grid, corner, columns, rowHeads, queue, active, words, actions, table } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(scroller);
  const virtual = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const reach = useCallback((row: number) => virtual.scrollToIndex(row), [virtual]);
  useActiveElement(table, grid, active, reach);
  const onKeyDown = useGridKeys(grid, active, actions);
  const seen = virtual.getVirtualItems();
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight: room }}>
      <table
        ref={table}
        role="grid"
        className={classes.grid}
        style={{ minWidth: `calc(var(--head) + ${columns.length} * 4rem)` }}
        aria-label={label}
        aria-rowcount={grid.rows.length + 1}
        aria-colcount={columns.length + 1}
        data-short={grid.rows.length <= SHORT || undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => choose(event, active)}
        onFocus={() => !grid.placeOf(active.get()) && active.set(grid.first)}
      >
        <colgroup>
          <col className={classes.head} />
          <col span={columns.length} />
        </colgroup>
        <thead>
          <tr role="row" aria-rowindex={1}>
            <th scope="col" role="columnheader">
              {corner}
            </th>
            {columns.map(({ id, name, short }) => (
              <th key={id} scope="col" role="columnheader" title={name}>
                {short ?? name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Filler height={seen[0]?.start ?? 0} />
          {seen.map(({ index }) => {
            const [row, head] = [grid.rows[index], rowHeads[index]];
            if (!row || !head) return null;
            return (
              <EntryRow key={row.id} {...{ row, head, index, columns, queue, active, words, actions }} />
            );
          })}
          <Filler height={below} />
        </tbody>
      </table>
    </div>
  );
}

interface EntryRowProps extends Pick<EntryGridProps, 'columns' | 'queue' | 'active' | 'words' | 'actions'> {
  readonly row: GridRow;
  readonly head: GridHead;
  readonly index: number;
}

const EntryRow = memo(function EntryRow(props: EntryRowProps): ReactNode {
  const { row, head, index, columns, actions, ...cell } = props;
  return (
    <tr role="row" aria-rowindex={index + 2}>
      <th scope="row" role="rowheader" title={head.name}>
        {head.short ?? head.name}
      </th>
      {row.keys.map((key, column) =>
        key === null ? (
          <td key={columns[column]?.id} role="gridcell" className={classes.unmeasured} />
        ) : (
          <EntryCell
            key={key}
            {...cell}
            entryKey={key}
            what={`${head.name}, ${columns[column]?.name ?? ''}`}
            isClosed={actions.isClosed(key)}
          />
        ),
      )}
    </tr>
  );
});

function Filler({ height }: { height: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.filler}>
      <td style={{ height }} />
    </tr>
  );
}

/**
 * Says which cell is meant, and brings it into sight; without a render of the table, and only when the frame is laid out
 * anyway.
 */
function useActiveElement(
  table: { readonly current: HTMLTableElement | null },
  grid: GridModel,
  active: ActiveCell,
  reach: (row: number) => void,
): void {
  useEffect(() => {
    let frame = 0;
    const show = () => {
      const key = active.get();
      const row = grid.placeOf(key)?.row;
      if (key === null || row === undefined) return;
      const cell = document.getElementById(cellElementId(key));
      if (cell) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      else reach(row);
    };
    const follow = () => {
      const key = active.get();
      const isHere = key !== null && grid.placeOf(key) !== null;
      if (isHere) table.current?.setAttribute('aria-activedescendant', cellElementId(key));
      else table.current?.removeAttribute('aria-activedescendant');
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(show);
    };
    follow();
    const leave = active.subscribe(follow);
    return () => {
      leave();
      cancelAnimationFrame(frame);
    };
  }, [table, grid, active, reach]);
}

function choose({ target }: MouseEvent, active: ActiveCell): void {
  const cell = target instanceof Element ? target.closest('[data-key]') : null;
  const key = cell?.getAttribute('data-key');
  if (key) active.set(key);
}
