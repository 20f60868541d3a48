import { Button, Group, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../../components/error-state.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Loading } from '../../../components/loading.js';
import { Notice } from '../../../components/notice.js';
import { todayIn } from '../../../format/today.js';
import { useFormats, useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';
import { PRINTED_AT_MOST } from './use-all-rows.js';
import classes from './printed-list.module.css';

export interface PrintedColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Stays on one line. */
  readonly isNarrow?: boolean;
}

interface PrintedListProps<Row> {
  readonly title: string;
  /** What the list is narrowed to, in words. */
  readonly scope: readonly string[];
  readonly columns: readonly PrintedColumn<Row>[];
  readonly rowId: (row: Row) => number;
  readonly list: { readonly query: UseQueryResult<{ rows: Row[]; isCut: boolean }>; readonly loaded: number };
  readonly back: ReactNode;
}

/** A list as it comes out of the printer: agency, title, day, numbered rows, how many. */
export function PrintedList<Row>(props: PrintedListProps<Row>): ReactNode {
  const { query, loaded } = props.list;
  const { print } = useMessages().directory;
  const formats = useFormats();
  return (
    <>
      <Group justify="space-between" mb="md" data-no-print>
        {props.back}
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          disabled={!query.data?.rows.length}
          onClick={() => window.print()}
        >
          {print.button}
        </Button>
      </Group>
      {query.data?.isCut && (
        <div className={classes.notice} data-no-print>
          <Notice tone="attention">{print.tooMany(formats.number(PRINTED_AT_MOST))}</Notice>
        </div>
      )}
      <article className={classes.sheet}>
        <Heading title={props.title} scope={props.scope} />
        {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && (
          <>
            <Text role="status">{print.loading(formats.number(loaded))}</Text>
            <Loading />
          </>
        )}
        {query.data && <Rows {...props} rows={query.data.rows} />}
      </article>
    </>
  );
}

function Heading({ title, scope }: { title: string; scope: readonly string[] }): ReactNode {
  const { print } = useMessages().directory;
  const formats = useFormats();
  const active = useActive();
  const today = todayIn(useTimeZone());
  return (
    <header className={classes.heading}>
      <Text fw={600}>{active?.agencyName}</Text>
      <Title order={1} tabIndex={-1}>
        {title}
      </Title>
      <Text>{scope.length > 0 ? scope.join('; ') : print.wholeAgency}</Text>
      <Text>{print.asOf(formats.date(today))}</Text>
    </header>
  );
}

function Rows<Row>({
  rows,
  columns,
  rowId,
  title,
}: PrintedListProps<Row> & { rows: readonly Row[] }): ReactNode {
  const { print } = useMessages().directory;
  const formats = useFormats();
  if (rows.length === 0) return <EmptyState>{print.nobody}</EmptyState>;
  return (
    <>
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={title}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{print.number}</th>
              {columns.map(({ header }) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={rowId(row)}>
                <td className={classes.number}>{formats.number(index + 1)}</td>
                {columns.map(({ header, cell, isNarrow }) => (
                  <td key={header} data-whole={isNarrow}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text mt="xs">{print.count(formats.number(rows.length))}</Text>
    </>
  );
}
