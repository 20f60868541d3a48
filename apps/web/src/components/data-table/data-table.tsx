import { Button, Group, Text } from '@mantine/core';
import { type ReactTable, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useRef } from 'react';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { PlainBody, VirtualBody } from './body-rows.js';
import { type Column, columnDefs, type Features, features, startVisibility } from './column.js';
import { ColumnMenu } from './column-menu.js';
import { usePrinting } from './use-printing.js';
import { useRoomBelow } from './use-room-below.js';
import classes from './data-table.module.css';

/** From this many rows on, only those in sight are in the document. */
const VIRTUAL_FROM = 120;

export interface DataTableProps<Row extends object> {
  /** What the table holds, for a screen reader: 'Daftar pegawai'. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Keep it stable (useMemo): it is the table's model. */
  readonly columns: readonly Column<Row>[];
  readonly rowId: (row: Row) => string | number;
  /** Left of the column button, over the table: filters, counts. */
  readonly toolbar?: ReactNode;
  readonly more?: { readonly load: () => void; readonly loading: boolean };
  /** False: no column button and no count, for a small table inside a page. */
  readonly full?: boolean;
  /** Every row stands on the page, which scrolls; otherwise the table fills the window and scrolls itself. */
  readonly whole?: boolean;
  /** In the place of the table: why there are no rows. The toolbar stays where it is. */
  readonly instead?: ReactNode;
  /** The rows are those of the filters before: new ones are on their way. */
  readonly stale?: boolean;
}

/** A real table, dense, with a head that stays, columns to choose, and the next page by a button. */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const { label, rows, columns, rowId, toolbar, more, full = true, instead, stale = false, whole } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(scroller);
  const printing = usePrinting();
  const table = useTable<Features, Row>({
    features,
    columns: useMemo(() => columnDefs(columns), [columns]),
    data: rows,
    getRowId: (row) => String(rowId(row)),
    initialState: { columnVisibility: useMemo(() => startVisibility(columns), [columns]) },
  });
  const isLong = !printing && !whole && isMany(rows);
  const messages = useMessages().table;
  return (
    <div className={classes.frame}>
      {(full || toolbar) && (
        <Group gap="xs" mb="xs" align="flex-end" justify="space-between" wrap="nowrap" data-no-print>
          <div className={classes.toolbar}>{toolbar}</div>
          {full && <ColumnMenu table={table} />}
        </Group>
      )}
      {instead ?? (
        <div
          ref={scroller}
          className={classes.scroller}
          style={{ maxHeight: heightOf({ full, whole }, room) }}
          tabIndex={0}
          role="region"
          aria-label={messages.scroll(label)}
          aria-busy={stale}
        >
          <table
            className={classes.table}
            aria-label={label}
            aria-rowcount={isLong ? rows.length + 1 : undefined}
          >
            <Head table={table} />
            {isLong ? <VirtualBody table={table} scroller={scroller} /> : <PlainBody table={table} />}
          </table>
        </div>
      )}
      {full && !instead && <Foot count={rows.length} more={more} />}
    </div>
  );
}

const isMany = (rows: readonly object[]) => rows.length >= VIRTUAL_FROM;

/** A table of the page fills what is left of the window; a small or a whole one is as high as its rows. */
function heightOf({ full, whole }: Pick<DataTableProps<object>, 'full' | 'whole'>, room: number | undefined) {
  return full && !whole ? room : undefined;
}

function Head<Row extends object>({ table }: { table: ReactTable<Features, Row> }): ReactNode {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const meta = header.column.columnDef.meta;
            return (
              <th
                key={header.id}
                scope="col"
                data-align={meta?.align}
                data-no-print={meta?.actions || undefined}
                style={{ width: meta?.width }}
              >
                <table.FlexRender header={header} />
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

function Foot({ count, more }: { count: number; more: DataTableProps<object>['more'] }): ReactNode {
  const messages = useMessages().table;
  const formats = useFormats();
  const shown = formats.number(count);
  return (
    <Group justify="space-between" mt="xs" gap="xs">
      <Text size="sm" c="dimmed" role="status">
        {more ? messages.shownMore(shown) : messages.shown(shown)}
      </Text>
      {more && (
        <Button variant="default" onClick={more.load} loading={more.loading} data-no-print>
          {messages.more}
        </Button>
      )}
    </Group>
  );
}
