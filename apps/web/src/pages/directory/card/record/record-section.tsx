import type { ReactNode } from 'react';
import { DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { useMessages } from '../../../../messages/messages.js';

interface RecordSectionProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Header and cell, the column that names the row first. */
  readonly columns: readonly (readonly [header: string, cell: (row: Row) => ReactNode])[];
}

interface Numbered<Row> {
  readonly row: Row;
  readonly index: number;
}

/** One sheet of the track record. */
export function RecordSection<Row extends object>(props: RecordSectionProps<Row>): ReactNode {
  const { title, rows, columns } = props;
  const { trackRecord } = useMessages().assessment;
  const numbered = rows.map((row, index) => ({ row, index }));
  return (
    <Panel title={title}>
      <DataTable<Numbered<Row>>
        label={title}
        rows={numbered}
        columns={columns.map(([header, cell], place) => ({
          id: header,
          header,
          cell: ({ row }) => cell(row),
          names: place === 0,
          wrap: true,
        }))}
        rowId={({ index }) => index}
        full={false}
        instead={rows.length === 0 ? trackRecord.none : undefined}
      />
    </Panel>
  );
}
