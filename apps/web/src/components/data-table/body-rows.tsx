import type { Row, Table } from '@tanstack/react-table';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import type { ReactTable } from '@tanstack/react-table';
import type { Features } from './column.js';
import { followRowLink } from './row-click.js';
import classes from './data-table.module.css';

const ROW_HEIGHT = 37;
const OVERSCAN = 12;

interface BodyProps<Data extends object> {
  readonly table: ReactTable<Features, Data>;
  /** Set: only the rows in sight of this element are in the document. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Every row. */
export function PlainBody<Data extends object>({ table }: Pick<BodyProps<Data>, 'table'>): ReactNode {
  return (
    <tbody>
      {table.getRowModel().rows.map((row) => (
        <BodyRow key={row.id} row={row} table={table} />
      ))}
    </tbody>
  );
}

/** The rows in sight; two empty rows stand for what lies above and below. Row numbers tell the true place. */
export function VirtualBody<Data extends object>({ table, scroller }: BodyProps<Data>): ReactNode {
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Filler height={above} />
      {seen.map(({ index }) => {
        const row = rows[index];
        return row && <BodyRow key={row.id} row={row} table={table} index={index} measure={virtual} />;
      })}
      <Filler height={below} />
    </tbody>
  );
}

function Filler({ height }: { height: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.filler}>
      <td style={{ height }} />
    </tr>
  );
}

interface BodyRowProps<Data extends object> {
  readonly row: Row<Features, Data>;
  readonly table: Pick<Table<Features, Data>, never> & Pick<ReactTable<Features, Data>, 'FlexRender'>;
  readonly index?: number;
  readonly measure?: Virtualizer<HTMLDivElement, Element>;
}

function BodyRow<Data extends object>({ row, table, index, measure }: BodyRowProps<Data>): ReactNode {
  const place = index === undefined ? {} : { 'data-index': index, 'aria-rowindex': index + 2 };
  return (
    <tr {...place} ref={measure?.measureElement} onClick={followRowLink} className={classes.row}>
      {row.getVisibleCells().map((cell) => {
        const meta = cell.column.columnDef.meta;
        const Cell = meta?.names ? 'th' : 'td';
        return (
          <Cell
            key={cell.id}
            scope={meta?.names ? 'row' : undefined}
            data-align={meta?.align}
            data-wrap={meta?.wrap || undefined}
            data-no-print={meta?.actions || undefined}
          >
            <table.FlexRender cell={cell} />
          </Cell>
        );
      })}
    </tr>
  );
}
